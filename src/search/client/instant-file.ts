import { fold } from './text.ts';
import type { ThesaurusParts } from './thesaurus-part.ts';

/** What `/search/<locale>.json` holds: all that the instant tier needs to answer in one language. */
export interface InstantFile {
  readonly locale: string;
  readonly articles: readonly InstantArticle[];
  /** The other languages of the site. */
  readonly others: readonly string[];
  /** How many words the text of an article has on average. */
  readonly averageWords: number;
  /** Every word of every text is in here: nothing more is to be learned from the texts themselves. */
  readonly wholeTexts: boolean;
  /** Words that carry no meaning in a question, folded. */
  readonly stopWords: readonly string[];
  /** The site's own rings of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** What words mean in general. */
  readonly thesaurus: ThesaurusParts;
}

export interface InstantArticle {
  /** `feature/article`, the same in every language. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly feature: string;
  readonly summary: string;
  readonly headings: readonly Heading[];
  /** The name of the text's language, where the translation is missing. */
  readonly language?: string | undefined;
  readonly questions: readonly string[];
  readonly aliases: readonly string[];
  /** The words of the text that tell this article from the others, the most telling first. */
  readonly body: readonly string[];
}

/** A heading of the text: its words, and its anchor where that does not follow from them. */
export type Heading = string | readonly [text: string, anchor: string];

/** The words and the anchor of a heading. */
export function headingOf(heading: Heading): readonly [text: string, anchor: string] {
  return typeof heading === 'string' ? [heading, anchorOf(heading)] : heading;
}

/** The anchor a heading usually has: its words in lower case, without accents and signs, joined by hyphens. */
export function anchorOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
