import type { SearchSource } from '../search/build-instant.ts';

/** An article as every engine gets it. */
export interface BenchArticle extends SearchSource {
  /** The text under each heading; the first has none. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly text: string;
}

export interface Question {
  readonly question: string;
  /** What is hard about it: plain words, a keyword, a synonym, a typo, … */
  readonly kind: string;
  /** The articles that answer it, the best first; none when the help desk has no answer. */
  readonly articles: readonly string[];
  /** Of the half on which our own search was never tuned (src/search/golden.test.ts). */
  readonly heldOut: boolean;
}

/** The articles of one language and what readers ask. */
export interface Corpus {
  readonly locale: string;
  readonly articles: readonly BenchArticle[];
  readonly questions: readonly Question[];
  /** The site's own rings of synonyms; only our own search knows what to do with them. */
  readonly synonyms: readonly (readonly string[])[];
}

/** A search that is set up as its documentation says for the articles of a help desk. */
export interface Engine {
  readonly name: string;
  /**
   * Does what a build does: makes the index that is published with the site.
   * @param others the site in its other languages
   * @param scratch a folder that outlives the engine, for what another engine can use as well
   */
  publish(corpus: Corpus, others: readonly Corpus[], scratch: string): Promise<Published>;
}

/** What lies on the server. */
export interface Published {
  /** The files a reader's browser has loaded when a first question is answered. */
  filesFor(question: string): Promise<readonly Uint8Array[]>;
  /** Makes the loaded files ready for questions, as a browser would. */
  open(): Promise<Finder>;
}

export interface Finder {
  /** The ids of the articles that answer a question, the best first. */
  find(question: string, limit: number): readonly string[] | Promise<readonly string[]>;
}

/** The four fields every library indexes; aliases count as questions, the feature's title as text. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly questions: string;
  readonly summary: string;
  readonly text: string;
}

export function fieldsOf(article: BenchArticle): Fields {
  const { id, title, questions, aliases, summary, feature, text } = article;
  return {
    id,
    title,
    questions: [...questions, ...aliases].join(' · '),
    summary,
    text: `${feature}. ${text}`,
  };
}

/** How much a field counts, in every library that can be told so: chosen as what serves most of them best. */
export const boosts = { title: 3, questions: 2, summary: 2, text: 1 };

/** What a row of the dropdown shows, for the libraries that keep no documents of their own. */
export function shownOf({ id, title, summary }: BenchArticle): object {
  return { id, title, summary };
}
