import type { SearchSource } from './build-instant.ts';
import { headingOf } from './client/instant-file.ts';
import type { CountedWord } from './client/indexed-article.ts';
import type { Language } from './client/language.ts';
import { wordsOf } from './client/text.ts';

/** A word that stands in more of the texts tells none from the others. */
const USUAL_SHARE = 1 / 3;

export interface ReadTexts {
  /** The stems of all words there are. */
  readonly used: ReadonlySet<string>;
  /** Per article the words of its text that stand nowhere else in it, the most telling first, one spelling per stem. */
  readonly telling: readonly (readonly string[])[];
  /** Per article all words of its text but the usual ones, one spelling per stem. */
  readonly counted: readonly (readonly CountedWord[])[];
  readonly averageWords: number;
}

interface Counted extends CountedWord {
  readonly documents: { count: number };
  readonly isInShort: boolean;
  count: number;
}

/** What is to be learned from the texts of all articles, each read once. */
export function readTexts(sources: readonly SearchSource[], language: Language): ReadTexts {
  const used = new Set<string>();
  /** Stem → in how many texts it stands. */
  const documents = new Map<string, { count: number }>();
  let words = 0;
  const counted = sources.map((source) => {
    const short = new Set(wordsOf(shortText(source)).map((word) => language.read(word).stem));
    for (const stem of short) used.add(stem);
    const text = wordsOf(source.text);
    words += text.length;
    const counts = new Map<string, Counted>();
    for (const word of text) {
      const { stem, isStop } = language.read(word);
      const known = counts.get(stem);
      if (known) {
        if (word.length >= 3 && !isStop) known.count += 1;
        continue;
      }
      used.add(stem);
      if (word.length < 3 || isStop) continue;
      const isInShort = short.has(stem);
      const inTexts = documents.get(stem) ?? { count: 0 };
      if (!isInShort) inTexts.count += 1;
      documents.set(stem, inTexts);
      counts.set(stem, { word, count: 1, documents: inTexts, isInShort });
    }
    return [...counts.values()];
  });
  return {
    used,
    telling: counted.map((counts) => byValue(counts, sources.length)),
    counted: counted.map((words) =>
      words.filter(({ documents }) => documents.count <= USUAL_SHARE * sources.length),
    ),
    averageWords: Math.round(words / Math.max(1, sources.length)),
  };
}

/** Those with the highest tf-idf first. */
function byValue(counts: readonly Counted[], articles: number): string[] {
  return counts
    .filter(({ isInShort }) => !isInShort)
    .map(({ word, count, documents }) => ({
      word,
      value: (1 + Math.log(count)) * Math.log(1 + articles / documents.count),
    }))
    .sort((a, b) => b.value - a.value || a.word.localeCompare(b.word))
    .map(({ word }) => word);
}

function shortText(source: SearchSource): string {
  const { title, feature, summary, questions, aliases } = source;
  const headings = source.headings.map((heading) => headingOf(heading)[0]);
  return [title, feature, summary, ...headings, ...questions, ...aliases].join(' ');
}
