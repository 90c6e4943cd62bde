import type { Heading } from './instant-file.ts';
import type { ThesaurusParts } from './thesaurus-part.ts';

/**
 * What `/search/<locale>.json` holds where all that the instant tier knows is too much for one file: enough for first
 * hits by title, and the names of the other parts, `/search/<locale>/<name>.json`. A name is made of what is in the
 * part, so that a browser may keep it for ever. Articles go by their position.
 */
export interface DividedFile {
  readonly locale: string;
  readonly others: readonly string[];
  readonly averageWords: number;
  readonly stopWords: readonly string[];
  /** Articles that follow each other and share a feature and the beginnings of their ids and addresses. */
  readonly groups: readonly Group[];
  /** One per line, as are slugs and names. */
  readonly titles: string;
  /** The last part of each address; empty where it follows from the title. */
  readonly slugs: string;
  /** The last part of each id; empty where it is the slug. */
  readonly names: string;
  /** Name of a language → the articles whose texts are in it, as the translation is missing. */
  readonly languages: Readonly<Record<string, readonly number[]>>;
  readonly parts: PartNames;
}

export interface Group {
  readonly count: number;
  readonly feature: string;
  readonly id: string;
  readonly url: string;
}

export interface PartNames {
  readonly common: string;
  readonly vocabulary: string;
  readonly thesaurus: ThesaurusParts;
  /** Words in alphabetical order, divided where a beginning of `KEY_LETTERS` letters begins: `beginning name`. */
  readonly words: readonly string[];
  /** Words that have synonyms, those that mean the same together. */
  readonly rings: readonly string[];
  /** What is shown of so many articles each. */
  readonly details: readonly string[];
}

/** How many articles share a part with what is shown of them. */
export const DETAILS = 32;
/** Words that begin with the same letters lie in the same part. */
export const KEY_LETTERS = 3;

/** What every question needs after its first hits. */
export interface CommonPart {
  readonly averageLength: number;
  /** A level for each article (level.ts). */
  readonly lengths: string;
  /** The sizes of each article's lines, a level for each line; articles are divided by spaces. */
  readonly lines: string;
  /** The site's own. */
  readonly rings: readonly Ring[];
}

/** The part in which its words lie (-1: each where its letters say), and its words and phrases as stems joined by spaces. */
export type Ring = readonly [part: number, ...keys: string[]];

export interface WordsPart {
  /** Folded words, divided by spaces; after `=` their stems, divided by commas, where the stemmer gives others. */
  readonly words: string;
  readonly stems: Readonly<Record<string, readonly Places[]>>;
}

/** Articles in which a stem weighs the same and stands in the same lines: the first position, then the gaps. */
export type Places = readonly [weight: number, lines: number, ...gaps: number[]];

/** Every folded word that a typing mistake can be corrected to, by how often it is used, divided by spaces. */
export type VocabularyPart = readonly (readonly [uses: number, words: string])[];

export type DetailsPart = readonly (readonly [summary: string, headings: readonly Heading[]])[];

/** The letters by which the part is found in which a folded word or stem lies. */
export const keyOf = (word: string): string => word.slice(0, KEY_LETTERS);
