import { FIELDS } from './indexed-article.ts';
import type { Language } from './language.ts';
import { compoundsOf, fold, wordsOf } from './text.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The words of all titles: what a divided file can be asked for as soon as its head has arrived. Indexing thousands of
 * titles would keep a slow phone busy, so they are searched for the beginnings that are asked for, and only those
 * words are indexed.
 */
export class TitleWords {
  /** Folded word → the stems of its spellings. */
  readonly stems = new Map<string, Set<string>>();
  readonly uses = new Map<string, number>();
  readonly #titles: readonly string[];
  readonly #language: Language;
  /** All titles, folded, one per line. */
  readonly #text: string;
  readonly #beginnings = new Set<string>();
  /** Stem → the articles with it in their titles, with its weight. */
  readonly #postings = new Map<string, Map<number, number>>();

  constructor(titles: readonly string[], language: Language) {
    this.#titles = titles;
    this.#language = language;
    this.#text = fold(titles.join('\n'));
  }

  has(stem: string): boolean {
    return this.#postings.has(stem);
  }

  postings(stem: string): ReadonlyMap<number, number> {
    return this.#postings.get(stem) ?? new Map();
  }

  /** How many words a title has. */
  countAt(position: number): number {
    return wordsOf(this.#titles[position] ?? '').length;
  }

  /** Indexes the words that begin so. */
  lookUp(beginning: string): void {
    if (beginning === '' || this.#isKnown(beginning)) return;
    for (const position of this.#linesWith(beginning)) this.#read(position, beginning);
    this.#beginnings.add(beginning);
  }

  /** A word is indexed with any of its beginnings, once. */
  #isKnown(word: string): boolean {
    for (let length = 1; length <= word.length; length += 1)
      if (this.#beginnings.has(word.slice(0, length))) return true;
    return false;
  }

  #linesWith(beginning: string): number[] {
    const text = this.#text;
    const lines: number[] = [];
    let [line, end] = [0, text.indexOf('\n')];
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
      if (at > 0 && LETTER.test(text[at - 1] ?? '')) continue;
      while (end >= 0 && end < at) {
        line += 1;
        end = text.indexOf('\n', end + 1);
      }
      if (lines.at(-1) !== line) lines.push(line);
    }
    return lines;
  }

  #read(position: number, beginning: string): void {
    const title = this.#titles[position] ?? '';
    for (const word of [...wordsOf(title), ...compoundsOf(title)]) {
      if (!fold(word).startsWith(beginning) || this.#isKnown(fold(word))) continue;
      const { folded, stem, isStop } = this.#language.read(word);
      if (isStop) continue;
      this.uses.set(folded, (this.uses.get(folded) ?? 0) + 1);
      this.stems.set(folded, (this.stems.get(folded) ?? new Set()).add(stem));
      const postings = this.#postings.get(stem) ?? new Map<number, number>();
      this.#postings.set(
        stem,
        postings.set(position, (postings.get(position) ?? 0) + FIELDS.title),
      );
    }
  }
}
