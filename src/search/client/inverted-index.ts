import { FIELDS, lazyText, type IndexedArticle } from './indexed-article.ts';
import { headingOf, type InstantArticle } from './instant-file.ts';
import type { Language } from './language.ts';
import { compoundsOf, wordsOf } from './text.ts';
import { MAX_LINES, rarity, type Words } from './words.ts';

const none: ReadonlyMap<number, number> = new Map();

/** Which words stand where: built once when the file has arrived, in a few milliseconds for a hundred articles. */
export class InvertedIndex implements Words {
  readonly uses = new Map<string, number>();
  readonly stems = new Map<string, Set<string>>();
  readonly articles: readonly IndexedArticle[];
  readonly averageLength: number;
  readonly #language: Language;
  /** Stem → position of the article → weighted frequency. */
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #lines = new Map<string, Map<number, number>>();
  readonly #sizes: number[][] = [];

  constructor(articles: readonly InstantArticle[], language: Language) {
    this.#language = language;
    this.articles = articles.map((article, position) => this.#add(article, position));
    const total = this.articles.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, total / Math.max(1, this.articles.length));
  }

  get size(): number {
    return this.articles.length;
  }

  hasStem = (stem: string): boolean => this.#postings.has(stem);

  allStems = (): IterableIterator<string> => this.#postings.keys();

  postings(stem: string): ReadonlyMap<number, number> {
    return this.#postings.get(stem) ?? none;
  }

  lines(stem: string): ReadonlyMap<number, number> {
    return this.#lines.get(stem) ?? none;
  }

  idf(stem: string): number {
    return rarity(this.postings(stem).size, this.size);
  }

  lengthOf(position: number): number {
    return this.articles[position]?.length ?? 0;
  }

  lineSize(position: number, line: number): number {
    const sizes = (this.#sizes[position] ??= (this.articles[position]?.lines ?? []).map((stems) =>
      [...stems].reduce((sum, stem) => sum + this.idf(stem) ** 2, 0),
    ));
    return sizes[line] ?? 0;
  }

  textOf(position: number): string {
    return this.articles[position]?.text() ?? '';
  }

  article(position: number): InstantArticle | undefined {
    return this.articles[position]?.article;
  }

  #add(article: InstantArticle, position: number): IndexedArticle {
    const { title, questions, aliases, summary, feature, body } = article;
    const headings = article.headings.map((heading) => headingOf(heading)[0]);
    const titleAndQuestions = [title, ...questions].map((line) => this.#stemsOf(line, 2));
    const fields = {
      title: titleAndQuestions.slice(0, 1),
      questions: titleAndQuestions.slice(1),
      aliases: aliases.map((text) => this.#stemsOf(text)),
      headings: headings.map((text) => this.#stemsOf(text)),
      summary: [this.#stemsOf(summary)],
      feature: [this.#stemsOf(feature)],
      body: body.map((text) => this.#stemsOf(text)),
    };
    let length = 0;
    for (const [field, weight] of Object.entries(FIELDS) as [keyof typeof FIELDS, number][]) {
      for (const stem of fields[field].flat()) {
        const articles = mapAt(this.#postings, stem);
        articles.set(position, (articles.get(position) ?? 0) + weight);
        length += weight;
      }
    }
    const lines = titleAndQuestions.map((stems) => new Set(stems));
    for (const [line, stems] of lines.slice(0, MAX_LINES).entries())
      for (const stem of stems) {
        const articles = mapAt(this.#lines, stem);
        articles.set(position, (articles.get(position) ?? 0) | (1 << line));
      }
    const short = [title, ...questions, summary, ...headings];
    return { article, lines, length, text: lazyText(short) };
  }

  /**
   * The stems of a text's content words; every word is noted as known.
   * @param uses what one use counts: a word of a title or question is likelier to be meant
   */
  #stemsOf(text: string, uses = 1): string[] {
    return [...wordsOf(text), ...compoundsOf(text)].flatMap((word) => {
      const { folded, stem, isStop } = this.#language.read(word);
      if (isStop) return [];
      this.uses.set(folded, (this.uses.get(folded) ?? 0) + uses);
      const stems = this.stems.get(folded);
      if (stems) stems.add(stem);
      else this.stems.set(folded, new Set([stem]));
      return [stem];
    });
  }
}

function mapAt(maps: Map<string, Map<number, number>>, key: string): Map<number, number> {
  const map = maps.get(key) ?? new Map<number, number>();
  maps.set(key, map);
  return map;
}
