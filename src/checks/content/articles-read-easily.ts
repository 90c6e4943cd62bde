import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { ContentCheck } from './content.ts';
import { blocksOf, sentencesOf, wordsIn, type Sentence } from './prose.ts';
import { syllableCounters } from './syllables.ts';

/** A published index of how easily a text reads, from 0 (hardest) to 100. */
interface Index {
  readonly name: string;
  /** @param wordsPerSentence and syllables per word, both averages over the text */
  readonly score: (wordsPerSentence: number, syllablesPerWord: number) => number;
}

const indexes: Readonly<Record<string, Index>> = {
  // Rudolf Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (3), 1948, 221–233.
  en: {
    name: 'Flesch Reading Ease',
    score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  },
  // Francisco Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad",
  // doctoral thesis, Universidad Complutense de Madrid, 1993.
  es: {
    name: "Szigriszt-Pazos's perspicuity",
    score: (words, syllables) => 206.835 - words - 62.3 * syllables,
  },
};

/**
 * Where "normal" begins on the INFLESZ scale (Inés Barrio Cantalejo et al., "Validación de la Escala INFLESZ para evaluar
 * la legibilidad de los textos dirigidos a pacientes", Anales del Sistema Sanitario de Navarra 31 (2), 2008, 135–152):
 * below 40 very hard, 40 to 55 rather hard, 55 to 65 normal, 65 to 80 rather easy, above 80 very easy.
 */
const EASY_FROM = 55;

/** The indexes are made for samples of a hundred words; one sentence decides the score of a shorter text. */
const MIN_WORDS = 100;

/** Articles read easily, by a published index per language; languages without one are not measured. */
export const articlesReadEasily: ContentCheck = ({ articles }) =>
  articles.flatMap((article): Problem[] => {
    if (isSurelyEasy(article)) return [];
    const measured = readability(article);
    if (!measured || measured.score >= EASY_FROM) return [];
    const longest = [...measured.sentences]
      .sort((a, b) => b.words.length - a.words.length)
      .slice(0, 3);
    const score = (Math.floor(measured.score * 10) / 10).toFixed(1);
    return [
      {
        file: article.file,
        ...longest[0]?.place(),
        message: `the text scores ${score} by ${measured.index}, and ${EASY_FROM} to 100 is easy to read. Write shorter sentences and shorter words; the longest sentences are ${longest.map(shown).join(', ')}.`,
      },
    ];
  });

/** The quick measure takes fewer sentences for ended than there are, so that a text seems harder; this is for the rest. */
const SURELY_EASY = EASY_FROM + 3;
/** An end of a sentence that is no abbreviation's. */
const END = /(?<=\p{L}{4})[.!?…]+["'”’»)]*\s+(?=[¿¡"'“‘«(]*\p{Lu})/gu;

/** Most texts are: then their sentences need not be found one by one. */
function isSurelyEasy({ nodes, locale }: CheckedArticle): boolean {
  const [language = ''] = locale.split('-');
  const index = indexes[language];
  const syllablesIn = syllableCounters[language];
  if (!index || !syllablesIn) return false;
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const { text } of blocksOf(nodes)) {
    const own = wordsIn(text);
    if (own.length === 0) continue;
    sentences += 1 + (text.match(END)?.length ?? 0);
    words += own.length;
    for (const word of own) syllables += syllablesIn(word);
  }
  return words >= MIN_WORDS && index.score(words / sentences, syllables / words) >= SURELY_EASY;
}

export interface Readability {
  readonly index: string;
  readonly score: number;
  readonly sentences: readonly Sentence[];
}

/** How easily an article reads; undefined when it is too short or in a language without an index. */
export function readability({ nodes, locale }: CheckedArticle): Readability | undefined {
  const [language = ''] = locale.split('-');
  const index = indexes[language];
  const syllablesIn = syllableCounters[language];
  if (!index || !syllablesIn) return undefined;
  const sentences = sentencesOf(nodes, locale);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < MIN_WORDS) return undefined;
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
  const score = index.score(words.length / sentences.length, syllables / words.length);
  return { index: index.name, score, sentences };
}

function shown({ text, words, place }: Sentence): string {
  const beginning = text.split(' ').slice(0, 6).join(' ');
  return `"${beginning}…" (line ${place().line ?? '?'}, ${words.length} words)`;
}
