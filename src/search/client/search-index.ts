/** A matching article as the dropdown shows it. */
export interface Hit {
  /** Address, with the heading the match stands under. */
  readonly url: string;
  readonly title: string;
  readonly feature: string;
  /** The heading the match stands under, when it is not the top of the article. */
  readonly heading?: string | undefined;
  /** A line of text as safe HTML with the match in `<mark>`. */
  readonly excerpt: string;
}

/** How sure the answer is: every word found, only some of them, or none. */
export type Certainty = 'strong' | 'closest' | 'none';

export interface Answer {
  readonly certainty: Certainty;
  readonly hits: readonly Hit[];
  /** How many articles match in all. */
  readonly total: number;
}

/** Anything that can answer a question. The site uses Pagefind; tests use a list. */
export interface SearchIndex {
  /** @throws when the index cannot be loaded. */
  find(question: string, limit: number): Promise<Answer>;
}
