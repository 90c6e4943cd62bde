import type { InstantArticle } from './instant-file.ts';
import type { Vocabulary } from './question.ts';

/** What a reader is shown of an article. */
export type ShownArticle = Omit<InstantArticle, 'questions' | 'aliases' | 'body'>;

/** A line has a bit of its own in a number: what would be the 32nd line of an article counts as its words alone. */
export const MAX_LINES = 31;

/** Which words stand where. Articles go by their position. */
export interface Words extends Vocabulary {
  /** How many articles there are. */
  readonly size: number;
  readonly averageLength: number;
  /** How many lines the article with the most of them has. */
  readonly mostLines: number;
  /** How rare a stem is, as BM25 measures it. */
  idf(stem: string): number;
  /** The articles with a stem, and its weighted frequency in each. */
  postings(stem: string): ReadonlyMap<number, number>;
  /** The articles with a stem in their lines, and in which: bit 0 is the title, bit 1 the first question, and so on. */
  lines(stem: string): ReadonlyMap<number, number>;
  /** An article's words counted with the weights of their fields. */
  lengthOf(position: number): number;
  /** How much a line says: the sum of its stems' squared rarities. */
  lineSize(position: number, line: number): number;
  /** What is known of an article's wording, in lower case, as written and folded. */
  textOf(position: number): string;
  article(position: number): ShownArticle | undefined;
}

/** BM25's measure of how rare a stem is that stands in so many articles of all. */
export function rarity(articles: number, size: number): number {
  return Math.log(1 + (size - articles + 0.5) / (articles + 0.5));
}
