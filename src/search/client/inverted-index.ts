import { FIELDS, lazyText, type IndexedArticle } from './indexed-article.ts';
import { headingOf, type InstantArticle } from './instant-file.ts';
import type { Language } from './language.ts';
import { GrowingPlaces, nowhere } from './places.ts';
import { compoundsOf, wordsOf } from './text.ts';
import { MAX_LINES, rarity, type Words } from './words.ts';

/** A word in one spelling. */
interface Spelling {
  readonly folded: string;
  readonly stem: string;
  readonly isStop: boolean;
  readonly places: GrowingPlaces;
  uses: number;
}

/** Which words stand where: built once when the file has arrived, in a few milliseconds for a hundred articles. */
export class InvertedIndex implements Words {
  readonly uses = new Map<string, number>();
  readonly stems = new Map<string, Set<string>>();
  readonly articles: readonly IndexedArticle[];
  readonly averageLength: number;
  readonly mostLines: number;
  readonly #language: Language;
  readonly #spellings = new Map<string, Spelling>();
  readonly #places = new Map<string, GrowingPlaces>();
  readonly #sizes: number[][] = [];

  constructor(articles: readonly InstantArticle[], language: Language) {
    this.#language = language;
    this.articles = articles.map((article, position) => this.#add(article, position));
    const total = this.articles.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, total / Math.max(1, this.articles.length));
    const lines = this.articles.map((one) => one.lines.length);
    this.mostLines = Math.min(MAX_LINES, Math.max(1, ...lines));
    for (const { folded, stem, isStop, uses } of this.#spellings.values()) {
      if (isStop) continue;
      this.uses.set(folded, (this.uses.get(folded) ?? 0) + uses);
      this.stems.set(folded, (this.stems.get(folded) ?? new Set()).add(stem));
    }
  }

  get size(): number {
    return this.articles.length;
  }

  hasStem = (stem: string): boolean => this.#places.has(stem);

  allStems = (): IterableIterator<string> => this.#places.keys();

  postings(stem: string): ReadonlyMap<number, number> {
    return (this.#places.get(stem) ?? nowhere).postings;
  }

  lines(stem: string): ReadonlyMap<number, number> {
    return (this.#places.get(stem) ?? nowhere).lines;
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
    let length = 0;
    const read = (texts: readonly string[], weight: number): void => {
      for (const text of texts)
        for (const { places } of this.#contentOf(text)) {
          places.add(position, weight);
          length += weight;
        }
    };
    const lines = [title, ...questions].map((text, line) => {
      const weight = line === 0 ? FIELDS.title : FIELDS.questions;
      const stems = new Set<string>();
      for (const word of this.#contentOf(text)) {
        word.places.add(position, weight);
        if (line < MAX_LINES) word.places.addLine(position, line);
        // A word of a title or question is likelier to be meant: it counts twice.
        word.uses += 1;
        stems.add(word.stem);
        length += weight;
      }
      return stems;
    });
    read(aliases, FIELDS.aliases);
    read(headings, FIELDS.headings);
    read([summary], FIELDS.summary);
    read([feature], FIELDS.feature);
    read(body, FIELDS.body);
    const short = [title, ...questions, summary, ...headings];
    return { article, lines, length, text: lazyText(short) };
  }

  /** The content words of a text. */
  #contentOf(text: string): Spelling[] {
    const content: Spelling[] = [];
    for (const word of [...wordsOf(text), ...compoundsOf(text)]) {
      const spelling = this.#spellings.get(word) ?? this.#spell(word);
      spelling.uses += 1;
      if (!spelling.isStop) content.push(spelling);
    }
    return content;
  }

  #spell(word: string): Spelling {
    const { folded, stem, isStop } = this.#language.read(word);
    const places = this.#places.get(stem) ?? new GrowingPlaces();
    if (!isStop) this.#places.set(stem, places);
    const spelling = { folded, stem, isStop, places, uses: 0 };
    this.#spellings.set(word, spelling);
    return spelling;
  }
}
