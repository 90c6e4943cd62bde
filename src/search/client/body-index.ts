import type { Term } from './question.ts';
import type { BodyAnswer, Texts } from './texts.ts';

/** The part of Pagefind's API that is used here. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The name of the page's fragment. */
  readonly id: string;
  readonly score: number;
}

/** Each synonym is one more search; the first ones of a ring are the common ones. */
const MAX_SYNONYMS = 3;
/** So much of a word has to be there for what it begins to be near it. */
const MIN_BEGINNING = 3;

/**
 * Searches the texts of the articles through Pagefind, asked once per word: asked for all words at once it demands
 * every one of them on the page, and a question in whole sentences finds nothing.
 */
export class BodyIndex implements Texts {
  readonly #pagefind: Pagefind;
  /** Fragment → article id. */
  readonly #articles: Readonly<Record<string, string>>;
  /** What was said of each word: with every key mostly the same ones are asked for. */
  readonly #said = new Map<string, readonly PagefindResult[]>();

  constructor(pagefind: Pagefind, articles: Readonly<Record<string, string>>) {
    this.#pagefind = pagefind;
    this.#articles = articles;
  }

  async ask(terms: readonly Term[], phrases: readonly string[] = []): Promise<void> {
    const words = terms.flatMap((term) => askedFor(term).map(({ text }) => text));
    await Promise.all([...words, ...phrases.map(quoted)].map((text) => this.#ask(text)));
  }

  /**
   * Articles with their scores summed over the words, times the root of the share of words found. Of a word that goes
   * on, what was said of its beginning counts until it is asked for itself, or the hits would change with every key.
   */
  answer(terms: readonly Term[], phrases: readonly string[] = []): BodyAnswer {
    const sums = new Map<string, { sum: number; words: number }>();
    for (const term of terms) {
      for (const [id, score] of this.#scores(term)) {
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
    return { matches, withPhrases: this.#withPhrases(phrases) };
  }

  async #ask(text: string): Promise<void> {
    if (!this.#said.has(text)) this.#said.set(text, (await this.#pagefind.search(text)).results);
  }

  #withPhrases(phrases: readonly string[]): ReadonlySet<string> | undefined {
    const sets = phrases.map((phrase) => {
      const results = this.#said.get(quoted(phrase)) ?? [];
      return new Set(results.flatMap(({ id }) => this.#articles[id] ?? []));
    });
    const [first, ...others] = sets;
    const all = [...(first ?? [])].filter((id) => others.every((set) => set.has(id)));
    return all.length > 0 ? new Set(all) : undefined;
  }

  /** Of a word and its synonyms an article is credited with the best one. */
  #scores(term: Term): ReadonlyMap<string, number> {
    const scores = new Map<string, number>();
    for (const { text, weight } of askedFor(term)) {
      for (const { id, score } of this.#saidOf(text)) {
        const article = this.#articles[id];
        if (article !== undefined)
          scores.set(article, Math.max(scores.get(article) ?? 0, score * weight));
      }
    }
    return scores;
  }

  #saidOf(word: string): readonly PagefindResult[] {
    const shortest = Math.min(MIN_BEGINNING, word.length);
    for (let length = word.length; length >= shortest; length -= 1) {
      const said = this.#said.get(word.slice(0, length));
      if (said) return said;
    }
    return [];
  }
}

const quoted = (phrase: string): string => `"${phrase}"`;

/** A word, and what stands in for it; a word the site uses needs no synonyms, nor their bytes. */
function askedFor({ word, correctedTo, meanings }: Term): { text: string; weight: number }[] {
  const isKnown = meanings.some(({ why }) => why === 'word');
  const synonyms = isKnown ? [] : meanings.filter(({ why }) => why === 'synonym');
  return [
    { text: correctedTo ?? word, weight: 1 },
    ...synonyms.slice(0, MAX_SYNONYMS).map(({ stem, weight }) => ({ text: stem, weight })),
  ];
}
