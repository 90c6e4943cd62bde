import type { Term } from './question.ts';
import type { Asked } from './search-index.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { ShownArticle, Words } from './words.ts';

export interface Ranked {
  readonly article: ShownArticle;
  readonly score: number;
  /** Share of the question's weight that the article answers, 0 to 1. */
  readonly coverage: number;
  /** How well its best title or question fits, 0 to 1. */
  readonly best: number;
}

export interface InstantAnswer {
  readonly terms: readonly Term[];
  readonly ranked: readonly Ranked[];
  /** The most of the question's weight that any article answers by words that mean the same, 0 to 1. */
  readonly proven: number;
}

/** Answers at once from what is loaded of one language, be it one file or many. */
export interface InstantTier {
  readonly words: Words;
  readonly thesaurus: Thesaurus;
  /** How long the texts of the articles are. */
  readonly averageWords: number;
  /** Nothing stands in the texts that is not known here. */
  readonly wholeTexts: boolean;
  /**
   * Articles that match a question, the best first.
   * @param exact take every word as it is written
   */
  find(question: string, exact?: boolean): InstantAnswer;
  articleOf(id: string): ShownArticle | undefined;
  /** Whether a question touches something that is not loaded. */
  lacks(asked: Asked): boolean;
  /**
   * Loads what a question touches; at once where everything is there.
   * @throws when something could not be loaded, after everything else is there
   */
  prepare(asked: Asked): Promise<void>;
  /** Whether everything that a reader is shown of these articles is loaded. */
  isDescribed(articles: readonly ShownArticle[]): boolean;
  /** Loads what a reader is shown of these articles; what cannot be loaded is done without. */
  describe(articles: readonly ShownArticle[]): Promise<void>;
}
