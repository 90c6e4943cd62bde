import { keyOf, type CommonPart, type VocabularyPart, type WordsPart } from './divided-file.ts';
import type { HeadArticle, HeadArticles } from './head-articles.ts';
import { FIELDS } from './indexed-article.ts';
import type { Language } from './language.ts';
import { valueOf } from './level.ts';
import { nowhere, placesOf, titlePlacesOf, type StemPlaces } from './places.ts';
import { fold, wordsOf } from './text.ts';
import { TitleWords } from './title-words.ts';
import { MAX_LINES, rarity, type Words } from './words.ts';

/** Which words stand where, as far as it is loaded: at first the titles, then part by part the rest. */
export class DividedWords implements Words {
  /** The words that are known so far; only whether they are there matters. */
  readonly uses: Map<string, number>;
  readonly stems: Map<string, Set<string>>;
  /** Empty until it has been learned: nothing is taken for a mistake before all words are known. */
  spelling: ReadonlyMap<string, number> = new Map();
  readonly #articles: HeadArticles;
  readonly #language: Language;
  readonly #titles: TitleWords;
  readonly #parts = new Map<string, WordsPart['stems'][string]>();
  readonly #places = new Map<string, StemPlaces>();
  mostLines = MAX_LINES;
  #common: CommonPart | undefined;
  #lengths: readonly number[] = [];
  #lines: readonly string[] = [];

  constructor(articles: HeadArticles, language: Language) {
    this.#articles = articles;
    this.#language = language;
    this.#titles = new TitleWords(articles.titles, language);
    ({ uses: this.uses, stems: this.stems } = this.#titles);
  }

  get size(): number {
    return this.#articles.titles.length;
  }

  get averageLength(): number {
    return this.#common?.averageLength ?? FIELDS.title * AVERAGE_TITLE;
  }

  /** Has to be told of every question before it is read. */
  lookUp(question: string): void {
    for (const word of wordsOf(question))
      if (word.length > 1) this.#titles.lookUp(keyOf(fold(word)));
  }

  hasStem = (stem: string): boolean => {
    if (this.#parts.has(stem)) return true;
    this.#titles.lookUp(keyOf(stem));
    return this.#titles.has(stem);
  };

  postings(stem: string): ReadonlyMap<number, number> {
    return this.#at(stem).postings;
  }

  lines(stem: string): ReadonlyMap<number, number> {
    return this.#at(stem).lines;
  }

  idf(stem: string): number {
    return rarity(this.postings(stem).size, this.size);
  }

  lengthOf(position: number): number {
    return this.#lengths[position] ?? FIELDS.title * this.#titles.countAt(position);
  }

  lineSize(position: number, line: number): number {
    if (this.#common) return valueOf(this.#lines[position]?.[line] ?? '');
    return this.#titles.countAt(position) * rarity(this.size * USUAL_SHARE, this.size) ** 2;
  }

  /** Phrases and accents are looked up in the titles only; the body tier has the texts. */
  textOf(position: number): string {
    return this.#articles.texts[position] ?? '';
  }

  article(position: number): HeadArticle | undefined {
    return this.#articles.at(position);
  }

  learnCommon(common: CommonPart): void {
    this.#common = common;
    this.#lengths = [...common.lengths].map(valueOf);
    this.#lines = common.lines.split(' ');
    this.mostLines = Math.min(MAX_LINES, Math.max(1, ...this.#lines.map(({ length }) => length)));
    for (const [, ...keys] of common.rings) this.#language.learnRing(keys);
  }

  learnWords({ words, stems }: WordsPart): void {
    for (const [stem, places] of Object.entries(stems)) {
      this.#parts.set(stem, places);
      this.#places.delete(stem);
    }
    for (const entry of words === '' ? [] : words.split(' ')) {
      const [word = '', told] = entry.split('=');
      const known = this.stems.get(word) ?? new Set();
      for (const stem of told?.split(',') ?? [this.#language.stem(word)]) known.add(stem);
      this.stems.set(word, known);
      if (!this.uses.has(word)) this.uses.set(word, 1);
    }
  }

  learnSpelling(vocabulary: VocabularyPart): void {
    this.spelling = new Map(
      vocabulary.flatMap(([uses, words]) => words.split(' ').map((word) => [word, uses] as const)),
    );
  }

  #at(stem: string): StemPlaces {
    const known = this.#places.get(stem);
    if (known) return known;
    const part = this.#parts.get(stem);
    if (!part && !this.#titles.has(stem)) return nowhere;
    const places = part ? placesOf(part) : titlePlacesOf(stem, this.#titles);
    this.#places.set(stem, places);
    return places;
  }
}

/** How many words a title has, until the real lengths have arrived. */
const AVERAGE_TITLE = 6;
/** In how many of all titles a usual word of one stands. */
const USUAL_SHARE = 0.01;
