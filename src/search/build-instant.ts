import {
  anchorOf,
  headingOf,
  type InstantArticle,
  type InstantFile,
} from './client/instant-file.ts';
import { Language, loadStemmer, type Stem } from './client/language.ts';
import { fold, wordsOf } from './client/text.ts';
import * as en from './languages/en.ts';
import * as es from './languages/es.ts';
import { generalRings } from './languages/read-rings.ts';

/** An article as the catalog hands it over: what readers see of it, and its text without markup. */
export interface SearchSource extends Omit<InstantArticle, 'body'> {
  readonly text: string;
}

/** How many words of its text an article is known by: more find more, and weigh more on every first question. */
const BODY_WORDS = 20;
/** Short texts, of so many telling words in all, are taken whole (about 6 kB on the wire): no other file need be asked. */
const WHOLE_WORDS = 2000;

const builtIn: Readonly<Record<string, readonly string[]>> = { es: es.stopWords, en: en.stopWords };

/**
 * What the instant tier needs to know of a language: everything short of every article, the most telling words of its
 * text, and the synonyms of which at least one word occurs.
 * @param rings the site's own synonyms
 */
export function buildInstantFile(
  locale: string,
  sources: readonly SearchSource[],
  rings: readonly (readonly string[])[],
  stem: Stem,
  others: readonly string[] = [],
): InstantFile {
  const base = locale.split('-')[0] ?? locale;
  const stopWords = builtIn[base] ?? [];
  const language = new Language(stem, { stopWords, synonyms: [] });
  const used = new Set(
    sources.flatMap((source) => wordsOf(allText(source)).map((word) => language.stem(word))),
  );
  const occurs = (phrase: string): boolean =>
    language
      .phraseKey(phrase)
      .split(' ')
      .every((part) => used.has(part));
  const own = rings.filter((ring) => ring.some(occurs));
  const telling = tellingWords(sources, language);
  const wholeTexts = telling.reduce((sum, words) => sum + words.length, 0) <= WHOLE_WORDS;
  return {
    locale,
    others,
    averageWords: averageWords(sources),
    wholeTexts,
    stopWords,
    synonyms: [...own, ...generalRings(base).filter((ring) => ring.some(occurs))],
    ownRings: own.length,
    articles: sources.map((source, index) =>
      shortened(source, (telling[index] ?? []).slice(0, wholeTexts ? undefined : BODY_WORDS)),
    ),
  };
}

/** The same, with the stemmer of the language. */
export async function instantFileFor(
  locale: string,
  sources: readonly SearchSource[],
  rings: readonly (readonly string[])[],
  others: readonly string[],
): Promise<InstantFile> {
  return buildInstantFile(locale, sources, rings, await loadStemmer(locale), others);
}

/** What the file says of an article; anchors that follow from their headings are left out. */
function shortened(source: SearchSource, body: readonly string[]): InstantArticle {
  const { id, url, title, feature, summary, language, questions, aliases } = source;
  const headings = source.headings.map((heading) => {
    const [words, anchor] = headingOf(heading);
    return anchor === anchorOf(words) ? words : heading;
  });
  return { id, url, title, feature, summary, language, questions, aliases, headings, body };
}

/** Per article the words of its text, those with the highest tf-idf first, one spelling per stem, that stand nowhere else in it. */
function tellingWords(sources: readonly SearchSource[], language: Language): string[][] {
  const counted = sources.map((source) => {
    const short = new Set(wordsOf(shortText(source)).map((word) => language.stem(word)));
    const counts = new Map<string, { word: string; count: number }>();
    for (const word of wordsOf(source.text)) {
      const stem = language.stem(word);
      if (word.length < 3 || language.isStopWord(fold(word)) || short.has(stem)) continue;
      counts.set(stem, {
        word: counts.get(stem)?.word ?? word,
        count: (counts.get(stem)?.count ?? 0) + 1,
      });
    }
    return counts;
  });
  const documents = new Map<string, number>();
  for (const counts of counted)
    for (const stem of counts.keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1);
  return counted.map((counts) =>
    [...counts]
      .map(([stem, { word, count }]) => ({
        word,
        value: (1 + Math.log(count)) * Math.log(1 + sources.length / (documents.get(stem) ?? 1)),
      }))
      .sort((a, b) => b.value - a.value || a.word.localeCompare(b.word))
      .map(({ word }) => word),
  );
}

function averageWords(sources: readonly SearchSource[]): number {
  const words = sources.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return Math.round(words / Math.max(1, sources.length));
}

function shortText({
  title,
  feature,
  summary,
  headings,
  questions,
  aliases,
}: SearchSource): string {
  return [
    title,
    feature,
    summary,
    ...headings.map((heading) => headingOf(heading)[0]),
    ...questions,
    ...aliases,
  ].join(' ');
}

function allText(source: SearchSource): string {
  return `${shortText(source)} ${source.text}`;
}
