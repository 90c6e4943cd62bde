import { readTexts } from './build-instant-texts.ts';
import { divideInstantFile } from './build-instant-divided.ts';
import { buildThesaurus } from './build-thesaurus.ts';
import type { CountedWord } from './client/indexed-article.ts';
import {
  anchorOf,
  headingOf,
  type InstantArticle,
  type InstantFile,
} from './client/instant-file.ts';
import { InvertedIndex } from './client/inverted-index.ts';
import { Language, type Stem } from './client/language.ts';
import { loadStemmer } from './client/stemmers.ts';
import { divideThesaurus } from './client/thesaurus-part.ts';
import { readThesaurus } from './languages/read-thesaurus.ts';
import { loadStopWords } from './languages/stop-words.ts';
import { isLarge } from './large-site.ts';
import { namedPart } from './named-part.ts';

/** An article as the catalog hands it over: what readers see of it, and its text without markup. */
export interface SearchSource extends Omit<InstantArticle, 'body'> {
  readonly text: string;
}

/** How many words of its text an article is known by: more find more, and weigh more on every first question. */
const BODY_WORDS = 20;
/** Short texts, of so many telling words in all, are taken whole (about 6 kB on the wire): no other file need be asked. */
const WHOLE_WORDS = 2000;

/** What is known of a language beforehand. */
export interface KnownLanguage {
  readonly stem: Stem;
  /** Words without meaning, folded. */
  readonly stopWords: readonly string[];
}

/** What the instant tier tells of a site, and all words of its texts. */
interface KnownSite extends Omit<InstantFile, 'thesaurus'> {
  readonly counted: readonly (readonly CountedWord[])[];
  /** The stems of all words of the texts, and of the site's synonyms. */
  readonly used: ReadonlySet<string>;
}

/**
 * What the instant tier needs to know of a language: everything short of every article, the most telling words of its
 * text, and the site's synonyms of which at least one word occurs.
 * @param rings the site's own synonyms
 */
export function buildInstantFile(
  locale: string,
  sources: readonly SearchSource[],
  rings: readonly (readonly string[])[],
  { stem, stopWords }: KnownLanguage,
  others: readonly string[] = [],
): KnownSite {
  const language = new Language(stem, { stopWords, synonyms: [] });
  const { used, telling, counted, averageWords } = readTexts(sources, language);
  const occurs = (phrase: string): boolean =>
    language
      .phraseKey(phrase)
      .split(' ')
      .every((part) => used.has(part));
  const synonyms = rings.filter((ring) => ring.some(occurs));
  const ofSynonyms = synonyms.flat().flatMap((phrase) => language.phraseKey(phrase).split(' '));
  const wholeTexts = telling.reduce((sum, words) => sum + words.length, 0) <= WHOLE_WORDS;
  return {
    locale,
    others,
    averageWords,
    wholeTexts,
    stopWords,
    synonyms,
    articles: sources.map((source, index) =>
      shortened(source, (telling[index] ?? []).slice(0, wholeTexts ? undefined : BODY_WORDS)),
    ),
    counted,
    used: new Set([...used, ...ofSynonyms]),
  };
}

/**
 * The files of a language under `/search/`, by their names: one, or where it would be too large a head and its parts;
 * and the thesaurus. They follow from what is given alone, so they need not be made again where that has not changed.
 */
export async function instantFilesFor(
  locale: string,
  sources: readonly SearchSource[],
  rings: readonly (readonly string[])[],
  others: readonly string[],
): Promise<Map<string, string>> {
  const stem = await loadStemmer(locale);
  const beforehand = { stem, stopWords: await loadStopWords(locale) };
  const { counted, used, ...known } = buildInstantFile(locale, sources, rings, beforehand, others);
  const language = new Language(stem, known);
  const divides = isLarge(sources);
  const index = new InvertedIndex(known.articles, language, divides ? counted : undefined);
  const meanings = buildThesaurus(readThesaurus(baseOf(locale)), language, index.hasStem, (stem) =>
    used.has(stem),
  );
  const parts = [...divideThesaurus(meanings)].map(
    ([letter, part]) => [letter, namedPart(part)] as const,
  );
  const thesaurus = Object.fromEntries(parts.map(([letter, { name }]) => [letter, name]));
  const file = { ...known, thesaurus };
  const files = divides
    ? divideInstantFile(file, index, language)
    : new Map([[`${locale}.json`, JSON.stringify(file)]]);
  for (const [, { name, text }] of parts) files.set(`${locale}/${name}.json`, text);
  return files;
}

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** What the file says of an article; anchors that follow from their headings are left out. */
function shortened(source: SearchSource, body: readonly string[]): InstantArticle {
  const { id, url, title, feature, summary, language, questions, aliases } = source;
  const headings = source.headings.map((heading) => {
    const [words, anchor] = headingOf(heading);
    return anchor === anchorOf(words) ? words : heading;
  });
  return { id, url, title, feature, summary, language, questions, aliases, headings, body };
}
