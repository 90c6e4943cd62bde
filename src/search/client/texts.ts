import type { Ranked } from './instant-tier.ts';
import type { Term } from './question.ts';

export interface BodyMatch {
  readonly score: number;
  /** Share of the question's words found in the article. */
  readonly share: number;
}

export interface BodyAnswer {
  /** By article id. */
  readonly matches: ReadonlyMap<string, BodyMatch>;
  /** The articles with every phrase in quotes; undefined when there is no such phrase, or none has them all. */
  readonly withPhrases: ReadonlySet<string> | undefined;
}

/** Knows the texts of the articles. */
export interface Texts {
  /**
   * Loads what a question needs.
   * @param phrases what stands in quotes in the question
   * @param ranked what the instant tier found
   */
  ask(terms: readonly Term[], phrases: readonly string[], ranked: readonly Ranked[]): Promise<void>;
  /** Answers it from what is loaded, be it for this question or for one before. */
  answer(terms: readonly Term[], phrases: readonly string[], ranked: readonly Ranked[]): BodyAnswer;
}
