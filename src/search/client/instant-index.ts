import type { InstantArticle, InstantFile } from './instant-file.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { Language } from './language.ts';
import { readQuestion, type Term } from './question.ts';
import { fold, phrasesOf } from './text.ts';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 3;
const B = 0.35;
/** A rare word says more than a common one, but less than its rarity alone would have it in a long question. */
const RARITY_POWER = 0.8;
/** How much the best single question or title counts beside the sum over all fields. */
const BEST_SHARE = 0.4;
/** Readers who type accents mean them: this much more for an article that spells the word the same way. */
const EXACT_SPELLING = 0.01;

export interface Ranked {
  readonly article: InstantArticle;
  readonly score: number;
  /** Share of the question's weight that the article answers, 0 to 1. */
  readonly coverage: number;
  /** How well its best title or question fits, 0 to 1. */
  readonly best: number;
}

export interface InstantAnswer {
  readonly terms: readonly Term[];
  readonly ranked: readonly Ranked[];
}

/** Ranks articles by their titles, questions, headings, summaries and most telling words, without any network. */
export class InstantIndex {
  readonly byId: ReadonlyMap<string, InstantArticle>;
  readonly words: InvertedIndex;
  /** How long the texts of the articles are. */
  readonly averageWords: number;
  /** Nothing stands in the texts that is not known here. */
  readonly wholeTexts: boolean;
  readonly #language: Language;

  constructor(file: InstantFile, language: Language) {
    this.#language = language;
    this.averageWords = file.averageWords;
    this.wholeTexts = file.wholeTexts;
    this.words = new InvertedIndex(file.articles, language);
    this.byId = new Map(file.articles.map((article) => [article.id, article]));
  }

  /**
   * Articles that match a question, the best first.
   * @param exact take every word as it is written
   */
  find(question: string, exact = false): InstantAnswer {
    const terms = readQuestion(question, this.#language, this.words, exact);
    const sums = this.#sums(terms);
    const phrases = this.#knownPhrases(question);
    const found = [...sums].filter(([position]) =>
      phrases.every((phrase) => this.#text(position).includes(phrase)),
    );
    const highest = Math.max(Number.EPSILON, ...found.map(([, { sum }]) => sum));
    const ranked = found.flatMap(([position, { sum, coverage }]) => {
      const article = this.words.articles[position]?.article;
      if (!article) return [];
      const best = this.#best(position, terms);
      const score =
        ((1 - BEST_SHARE) * sum) / highest + BEST_SHARE * best + this.#exactness(position, terms);
      return [{ article, score, coverage, best }];
    });
    return { terms, ranked: ranked.sort((a, b) => b.score - a.score) };
  }

  /** Per article the sum of what its words score, damped by the share of the question it leaves out. */
  #sums(terms: readonly Term[]): Map<number, { sum: number; coverage: number }> {
    const total = Math.max(
      Number.EPSILON,
      terms.reduce((sum, term) => sum + this.#weight(term), 0),
    );
    const sums = new Map<number, { sum: number; coverage: number }>();
    for (const term of terms) {
      for (const [position, { score, share }] of this.#matches(term)) {
        const before = sums.get(position) ?? { sum: 0, coverage: 0 };
        const coverage = before.coverage + (this.#weight(term) * share) / total;
        sums.set(position, { sum: before.sum + score, coverage });
      }
    }
    for (const [position, { sum, coverage }] of sums) {
      sums.set(position, { sum: sum * Math.sqrt(coverage), coverage });
    }
    return sums;
  }

  /** A word's weight in the question; one the site does not know weighs as much as the rarest. */
  #weight({ meanings }: Term): number {
    if (meanings.length === 0) return Math.log(1 + this.words.articles.length * 2);
    return Math.max(...meanings.map(({ stem, weight }) => this.words.idf(stem) * weight));
  }

  /** Of the meanings of a word an article is credited with the best one. */
  #matches({ meanings }: Term): Map<number, { score: number; share: number }> {
    const matches = new Map<number, { score: number; share: number }>();
    for (const { stem, weight } of meanings) {
      const idf = this.words.idf(stem) ** RARITY_POWER;
      for (const [position, frequency] of this.words.postings(stem)) {
        const length = this.words.articles[position]?.length ?? 0;
        const norm = 1 - B + (B * length) / this.words.averageLength;
        const score = (weight * idf * (frequency * (K1 + 1))) / (frequency + K1 * norm);
        if ((matches.get(position)?.score ?? 0) < score)
          matches.set(position, { score, share: weight });
      }
    }
    return matches;
  }

  /** Cosine of the question with the title or question of an article that fits best, over the words' rarity. */
  #best(position: number, terms: readonly Term[]): number {
    const asked = terms.reduce((sum, term) => sum + this.#weight(term) ** 2, 0);
    let best = 0;
    for (const line of this.words.articles[position]?.lines ?? []) {
      let shared = 0;
      for (const { meanings } of terms) {
        const hits = meanings.filter(({ stem }) => line.has(stem));
        shared += Math.max(
          0,
          ...hits.map(({ stem, weight }) => weight * this.words.idf(stem) ** 2),
        );
      }
      let length = 0;
      for (const stem of line) length += this.words.idf(stem) ** 2;
      best = Math.max(best, shared / Math.sqrt(Math.max(asked * length, Number.EPSILON)));
    }
    return Math.min(1, best);
  }

  #exactness(position: number, terms: readonly Term[]): number {
    const accented = terms.filter(({ word }) => fold(word) !== word);
    return accented.some(({ word }) => this.#text(position).includes(word)) ? EXACT_SPELLING : 0;
  }

  /** Phrases in quotes that stand somewhere; one that stands nowhere is not insisted on. */
  #knownPhrases(question: string): string[] {
    return phrasesOf(question).filter((phrase) =>
      this.words.articles.some(({ text }) => text.includes(phrase)),
    );
  }

  #text(position: number): string {
    return this.words.articles[position]?.text ?? '';
  }
}
