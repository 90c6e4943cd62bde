import { headingOf, type InstantArticle } from './instant-file.ts';
import type { Language } from './language.ts';
import type { Vocabulary } from './question.ts';
import { compoundsOf, fold, wordsOf } from './text.ts';

/** How much a word counts by where it stands. Chosen on one half of the golden questions. */
const FIELDS = {
  title: 4,
  questions: 1,
  aliases: 3,
  headings: 1.5,
  summary: 2,
  feature: 1.75,
  body: 1,
} as const;

/** What one article is known by. */
export interface IndexedArticle {
  readonly article: InstantArticle;
  /** The stems of its title and of each question. */
  readonly lines: readonly ReadonlySet<string>[];
  /** Its short texts in lower case, as written and folded, for phrases and accents. */
  readonly text: string;
  /** Its words counted with the weights of their fields. */
  readonly length: number;
}

/** Which words stand where: built once when the file has arrived, in a few milliseconds for a hundred articles. */
export class InvertedIndex implements Vocabulary {
  readonly uses = new Map<string, number>();
  readonly stems = new Map<string, Set<string>>();
  readonly articles: readonly IndexedArticle[];
  readonly averageLength: number;
  readonly #language: Language;
  /** Stem → position of the article → weighted frequency. */
  readonly #postings = new Map<string, Map<number, number>>();

  constructor(articles: readonly InstantArticle[], language: Language) {
    this.#language = language;
    this.articles = articles.map((article, position) => this.#add(article, position));
    const total = this.articles.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, total / Math.max(1, this.articles.length));
  }

  hasStem = (stem: string): boolean => this.#postings.has(stem);

  /** Positions of the articles with a stem, and its weighted frequency in each. */
  postings(stem: string): ReadonlyMap<number, number> {
    return this.#postings.get(stem) ?? new Map();
  }

  /** How rare a stem is, as BM25 measures it. */
  idf(stem: string): number {
    const documents = this.postings(stem).size;
    return Math.log(1 + (this.articles.length - documents + 0.5) / (documents + 0.5));
  }

  #add(article: InstantArticle, position: number): IndexedArticle {
    const { title, questions, aliases, summary, feature, body } = article;
    const headings = article.headings.map((heading) => headingOf(heading)[0]);
    const fields = {
      title: [title],
      questions,
      aliases,
      headings,
      summary: [summary],
      feature: [feature],
      body,
    };
    let length = 0;
    for (const [field, weight] of Object.entries(FIELDS) as [keyof typeof FIELDS, number][]) {
      for (const stem of fields[field].flatMap((text) => this.#stemsOf(text))) {
        const articles = this.#postings.get(stem) ?? new Map<number, number>();
        articles.set(position, (articles.get(position) ?? 0) + weight);
        this.#postings.set(stem, articles);
        length += weight;
      }
    }
    const lines = [title, ...questions].map((line) => new Set(this.#stemsOf(line)));
    const text = [title, ...questions, summary, ...headings].join(' | ').toLowerCase();
    return { article, lines, length, text: `${text} | ${wordsOf(fold(text)).join(' ')}` };
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
