/** What `/search/<locale>.json` holds: all that the instant tier needs to answer in one language. */
export interface InstantFile {
  readonly locale: string;
  readonly articles: readonly InstantArticle[];
  /** Words that carry no meaning in a question, folded. */
  readonly stopWords: readonly string[];
  /** Rings of words that mean the same to readers. */
  readonly synonyms: readonly (readonly string[])[];
}

export interface InstantArticle {
  /** `feature/article`, the same in every language. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly feature: string;
  readonly summary: string;
  /** Headings of the text: words and anchor. */
  readonly headings: readonly (readonly [text: string, anchor: string])[];
  readonly questions: readonly string[];
  readonly aliases: readonly string[];
  /** The words of the text that tell this article from the others, the most telling first. */
  readonly body: readonly string[];
}
