import { FIELDS, lazyText, type CountedWord, type IndexedArticle } from './indexed-article.ts';
import { headingOf, type InstantArticle } from './instant-file.ts';
import type { Language } from './language.ts';
import { nowhere } from './places.ts';
import { Spellings } from './spellings.ts';
import { MAX_LINES, rarity, type Words } from './words.ts';

/** What a word of a whole text counts; twice as often in it, half as much again. Chosen on the sets of the benchmark. */
const TEXT_WEIGHT = 0.7;

/** Which words stand where: built once when the file has arrived, in a few milliseconds for a hundred articles. */
export class InvertedIndex implements Words {
  readonly uses: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly articles: readonly IndexedArticle[];
  readonly averageLength: number;
  readonly mostLines: number;
  readonly #spellings: Spellings;
  readonly #sizes: number[][] = [];

  /** @param texts per article all words of its text, instead of those that the file tells */
  constructor(
    articles: readonly InstantArticle[],
    language: Language,
    texts?: readonly (readonly CountedWord[])[],
  ) {
    this.#spellings = new Spellings(language);
    this.articles = articles.map((article, position) =>
      this.#add(article, position, texts?.[position]),
    );
    const total = this.articles.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, total / Math.max(1, this.articles.length));
    const lines = this.articles.map((one) => one.lines.length);
    this.mostLines = Math.min(MAX_LINES, Math.max(1, ...lines));
    ({ uses: this.uses, stems: this.stems } = this.#spellings.vocabulary());
  }

  get size(): number {
    return this.articles.length;
  }

  hasStem = (stem: string): boolean => this.#spellings.places.has(stem);

  allStems = (): IterableIterator<string> => this.#spellings.places.keys();

  postings(stem: string): ReadonlyMap<number, number> {
    return (this.#spellings.places.get(stem) ?? nowhere).postings;
  }

  lines(stem: string): ReadonlyMap<number, number> {
    return (this.#spellings.places.get(stem) ?? nowhere).lines;
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

  #add(
    article: InstantArticle,
    position: number,
    counted: readonly CountedWord[] | undefined,
  ): IndexedArticle {
    const { title, questions, aliases, summary, feature, body } = article;
    const headings = article.headings.map((heading) => headingOf(heading)[0]);
    let length = 0;
    const read = (texts: readonly string[], weight: number): void => {
      for (const text of texts)
        for (const { places } of this.#spellings.contentOf(text)) {
          places.add(position, weight);
          length += weight;
        }
    };
    const lines = [title, ...questions].map((text, line) => {
      const weight = line === 0 ? FIELDS.title : FIELDS.questions;
      const stems = new Set<string>();
      for (const word of this.#spellings.contentOf(text)) {
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
    if (!counted) read(body, FIELDS.body);
    for (const { word, count } of counted ?? []) {
      const spelling = this.#spellings.of(word);
      const weight = TEXT_WEIGHT * (1 + Math.round(Math.log2(count)) / 2);
      spelling.uses += 1;
      spelling.places.add(position, weight);
      length += weight;
    }
    const short = [title, ...questions, summary, ...headings];
    return { article, lines, length, text: lazyText(short) };
  }
}
