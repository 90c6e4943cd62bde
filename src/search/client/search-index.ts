/** A matching article as the dropdown shows it. */
export interface Hit {
  /** `feature/article` */
  readonly id: string;
  /** Address, with the heading the match stands under. */
  readonly url: string;
  readonly title: string;
  readonly feature: string;
  /** The heading the match stands under, when it is not the top of the article. */
  readonly heading?: string | undefined;
  /** A line of text as safe HTML with the match in `<mark>`. */
  readonly excerpt: string;
  /** The language of the article, where it is not written in the site's. */
  readonly language?: string | undefined;
}

/** How sure an answer is: it answers, it is only near, or there is none. */
export type Certainty = 'strong' | 'closest' | 'none';

export interface Answer {
  readonly certainty: Certainty;
  readonly hits: readonly Hit[];
  /** How many articles match in all. */
  readonly total: number;
  /** The question as it was understood, when a word was taken for a typing mistake. */
  readonly corrected?: string | undefined;
  /** The same as it was typed. */
  readonly mistaken?: string | undefined;
  /** More is on its way: that something is not found yet means nothing. */
  readonly isPartial?: boolean;
  /** There is no word yet that says something, as in "how do I": that nothing is found is no answer. */
  readonly isBegun?: boolean;
  /** Stems of the words that were looked for, to mark them on the page the reader lands on. */
  readonly stems: readonly string[];
}

export interface Asked {
  readonly question: string;
  /** How many hits are wanted. */
  readonly limit: number;
  /** Take every word as it is written, without correcting it. */
  readonly exact?: boolean;
}

/** Anything that can answer a question. */
export interface SearchIndex {
  /** Answers at once, from what is loaded. */
  answer(asked: Asked): Answer;
  /** Better answers, as what the first one lacks is loaded; none where it lacks nothing. */
  better?(asked: Asked): AsyncIterable<Answer>;
  /**
   * Answers with the texts of the articles and with the site's other languages, where the first answer is not sure.
   * What cannot be loaded is done without.
   * @throws when nothing is found, and something that may have it could not be loaded
   */
  complete(asked: Asked): Promise<Answer>;
}
