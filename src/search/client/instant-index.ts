import type { InstantArticle, InstantFile } from './instant-file.ts';
import type { Language } from './language.ts';
import { readQuestion, type Term, type Vocabulary } from './question.ts';
import { compoundsOf, fold, phrasesOf, wordsOf } from './text.ts';

/** How much a word counts by where it stands. */
const FIELDS = { title: 5, questions: 1, aliases: 3, headings: 1.5, summary: 2, feature: 1.75, body: 1 } as const;
/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 2;
const B = 0.35;
/** How much the best single question or title counts beside the sum over all fields. */
const BEST_SHARE = 0.4;

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
export class InstantIndex implements Vocabulary {
  readonly uses = new Map<string, number>();
  readonly stems = new Map<string, Set<string>>();
  readonly articles: readonly InstantArticle[];
  readonly #language: Language;
  /** Stem → position of the article → weighted frequency. */
  readonly #postings = new Map<string, Map<number, number>>();
  /** Per article: the stems of its title and of each question. */
  readonly #lines: (readonly ReadonlySet<string>[])[] = [];
  readonly #texts: string[] = [];
  readonly #lengths: number[] = [];
  #averageLength = 1;

  constructor(file: InstantFile, language: Language) {
    this.#language = language;
    this.articles = file.articles;
    file.articles.forEach((article, position) => this.#add(article, position));
    const total = this.#lengths.reduce((sum, length) => sum + length, 0);
    this.#averageLength = total / Math.max(1, this.#lengths.length);
  }

  hasStem = (stem: string): boolean => this.#postings.has(stem);

  /** Articles that match a question, the best first. */
  find(question: string): InstantAnswer {
    const terms = readQuestion(question, this.#language, this);
    const scores = new Map<number, { score: number; covered: number }>();
    const weights = terms.map((term) => this.#weight(term));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    terms.forEach((term, index) => {
      for (const [position, { score, share }] of this.#matches(term)) {
        const before = scores.get(position) ?? { score: 0, covered: 0 };
        const covered = before.covered + (weights[index] ?? 0) * share;
        scores.set(position, { score: before.score + score, covered });
      }
    });
    const phrases = phrasesOf(question).filter((phrase) => this.#texts.some((text) => text.includes(phrase)));
    const found = [...scores].filter(([position]) => phrases.every((phrase) => this.#texts[position]?.includes(phrase)));
    const values = found.map(([position, { score, covered }]) => {
      const coverage = covered / Math.max(total, Number.EPSILON);
      return { position, coverage, sum: score * Math.sqrt(coverage), best: this.#best(position, terms) };
    });
    const highest = Math.max(Number.EPSILON, ...values.map(({ sum }) => sum));
    const ranked = values.flatMap(({ position, coverage, sum, best }) => {
      const article = this.articles[position];
      if (!article) return [];
      const exact = this.#exactness(position, terms);
      const score = ((1 - BEST_SHARE) * sum) / highest + BEST_SHARE * best + exact;
      return [{ article, score, coverage, best }];
    });
    return { terms, ranked: ranked.sort((a, b) => b.score - a.score) };
  }

  idf(stem: string): number {
    const documents = this.#postings.get(stem)?.size ?? 0;
    return Math.log(1 + (this.articles.length - documents + 0.5) / (documents + 0.5));
  }

  /** A word's weight in the question; one the site does not know weighs as much as the rarest. */
  #weight({ meanings }: Term): number {
    if (meanings.length === 0) return Math.log(1 + this.articles.length * 2);
    return Math.max(...meanings.map(({ stem, weight }) => this.idf(stem) * weight));
  }

  /** Of the meanings of a word an article is credited with the best one. */
  #matches({ meanings }: Term): Map<number, { score: number; share: number }> {
    const matches = new Map<number, { score: number; share: number }>();
    for (const { stem, weight } of meanings) {
      const idf = this.idf(stem);
      for (const [position, frequency] of this.#postings.get(stem) ?? []) {
        const norm = 1 - B + (B * (this.#lengths[position] ?? 0)) / this.#averageLength;
        const score = (weight * idf * (frequency * (K1 + 1))) / (frequency + K1 * norm);
        const known = matches.get(position);
        if (!known || known.score < score) matches.set(position, { score, share: weight });
      }
    }
    return matches;
  }

  /** Cosine of the question with the title or question of an article that fits best, over the words' rarity. */
  #best(position: number, terms: readonly Term[]): number {
    const asked = terms.reduce((sum, term) => sum + this.#weight(term) ** 2, 0);
    let best = 0;
    for (const line of this.#lines[position] ?? []) {
      let shared = 0;
      for (const { meanings } of terms) {
        const hits = meanings.filter(({ stem }) => line.has(stem)).map(({ stem, weight }) => weight * this.idf(stem) ** 2);
        if (hits.length > 0) shared += Math.max(...hits);
      }
      let length = 0;
      for (const stem of line) length += this.idf(stem) ** 2;
      best = Math.max(best, shared / Math.sqrt(Math.max(asked * length, Number.EPSILON)));
    }
    return Math.min(1, best);
  }

  /** Readers who type accents mean them: a little more for articles that spell the word the same way. */
  #exactness(position: number, terms: readonly Term[]): number {
    const text = this.#texts[position] ?? '';
    return terms.some(({ word }) => fold(word) !== word && text.includes(word)) ? 0.01 : 0;
  }

  #add(article: InstantArticle, position: number): void {
    const { title, questions, aliases, headings, summary, feature, body } = article;
    const fields: [keyof typeof FIELDS, readonly string[]][] = [
      ['title', [title]], ['questions', questions], ['aliases', aliases], ['summary', [summary]],
      ['headings', headings.map(([text]) => text)], ['feature', [feature]], ['body', body],
    ];
    let length = 0;
    for (const [field, texts] of fields) {
      for (const stem of texts.flatMap((text) => this.#stemsOf(text))) {
        const articles = this.#postings.get(stem) ?? new Map<number, number>();
        articles.set(position, (articles.get(position) ?? 0) + FIELDS[field]);
        this.#postings.set(stem, articles);
        length += FIELDS[field];
      }
    }
    this.#lengths.push(length);
    this.#lines.push([title, ...questions].map((line) => new Set(this.#stemsOf(line))));
    const text = [title, ...questions, summary, ...headings.map(([words]) => words)].join(' | ').toLowerCase();
    this.#texts.push(`${text} | ${wordsOf(fold(text)).join(' ')}`);
  }

  /** The stems of a text's content words; every word is noted as known. */
  #stemsOf(text: string): string[] {
    return [...wordsOf(text), ...compoundsOf(text)].flatMap((word) => {
      const folded = fold(word);
      if (this.#language.isStopWord(folded)) return [];
      const stem = this.#language.stem(word);
      this.uses.set(folded, (this.uses.get(folded) ?? 0) + 1);
      this.stems.set(folded, (this.stems.get(folded) ?? new Set()).add(stem));
      return [stem];
    });
  }
}
