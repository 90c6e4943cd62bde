import type { Ranked } from './instant-tier.ts';
import type { Term } from './question.ts';

/** The part of Pagefind's API that is used here. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The name of the page's fragment. */
  readonly id: string;
  readonly score: number;
}

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
   * @param phrases what stands in quotes in the question
   * @param ranked what the instant tier found
   */
  find(
    terms: readonly Term[],
    phrases: readonly string[],
    ranked: readonly Ranked[],
  ): Promise<BodyAnswer>;
}

/** Each synonym is one more search; the first ones of a ring are the common ones. */
const MAX_SYNONYMS = 3;

/**
 * Searches the texts of the articles through Pagefind, asked once per word: asked for all words at once it demands
 * every one of them on the page, and a question in whole sentences finds nothing.
 */
export class BodyIndex implements Texts {
  readonly #pagefind: Pagefind;
  /** Fragment → article id. */
  readonly #articles: Readonly<Record<string, string>>;

  constructor(pagefind: Pagefind, articles: Readonly<Record<string, string>>) {
    this.#pagefind = pagefind;
    this.#articles = articles;
  }

  /**
   * Articles with their scores summed over the words, times the root of the share of words found.
   * @param phrases what stands in quotes in the question
   */
  async find(terms: readonly Term[], phrases: readonly string[] = []): Promise<BodyAnswer> {
    const perTerm = await Promise.all(terms.map((term) => this.#scores(term)));
    const sums = new Map<string, { sum: number; words: number }>();
    for (const scores of perTerm) {
      for (const [id, score] of scores) {
        const before = sums.get(id) ?? { sum: 0, words: 0 };
        sums.set(id, { sum: before.sum + score, words: before.words + 1 });
      }
    }
    const matches = new Map(
      [...sums].map(([id, { sum, words }]) => {
        const share = words / Math.max(1, terms.length);
        return [id, { score: sum * Math.sqrt(share), share }];
      }),
    );
    return { matches, withPhrases: await this.#withPhrases(phrases) };
  }

  async #withPhrases(phrases: readonly string[]): Promise<ReadonlySet<string> | undefined> {
    const found = await Promise.all(phrases.map((phrase) => this.#pagefind.search(`"${phrase}"`)));
    const sets = found.map(
      ({ results }) => new Set(results.flatMap(({ id }) => this.#articles[id] ?? [])),
    );
    const [first, ...others] = sets;
    const all = [...(first ?? [])].filter((id) => others.every((set) => set.has(id)));
    return all.length > 0 ? new Set(all) : undefined;
  }

  /** Of a word and its synonyms an article is credited with the best one; a word the site uses needs none, nor their bytes. */
  async #scores({ word, correctedTo, meanings }: Term): Promise<ReadonlyMap<string, number>> {
    const isKnown = meanings.some(({ why }) => why === 'word');
    const synonyms = isKnown ? [] : meanings.filter(({ why }) => why === 'synonym');
    const asked = [
      { text: correctedTo ?? word, weight: 1 },
      ...synonyms.slice(0, MAX_SYNONYMS).map(({ stem, weight }) => ({ text: stem, weight })),
    ];
    const scores = new Map<string, number>();
    for (const { text, weight } of asked) {
      const { results } = await this.#pagefind.search(text);
      for (const { id, score } of results) {
        const article = this.#articles[id];
        if (article !== undefined)
          scores.set(article, Math.max(scores.get(article) ?? 0, score * weight));
      }
    }
    return scores;
  }
}
