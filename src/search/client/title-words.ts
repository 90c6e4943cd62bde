import { FIELDS } from './indexed-article.ts';
import type { Language } from './language.ts';
import { compoundsOf, wordsOf } from './text.ts';

/** The words of all titles: what a divided file can be asked for as soon as its head has arrived. */
export class TitleWords {
  /** Folded word → the stems of its spellings. */
  readonly stems = new Map<string, Set<string>>();
  readonly uses = new Map<string, number>();
  /** The stems of each title. */
  readonly lines: readonly (readonly string[])[];
  readonly #positions = new Map<string, number[]>();

  constructor(titles: readonly string[], language: Language) {
    this.lines = titles.map((title, position) => {
      const stems: string[] = [];
      const words = title.includes('-')
        ? [...wordsOf(title), ...compoundsOf(title)]
        : wordsOf(title);
      for (const word of words) {
        const { folded, stem, isStop } = language.read(word);
        if (isStop) continue;
        stems.push(stem);
        this.#note(folded, stem, position);
      }
      return stems;
    });
  }

  has(stem: string): boolean {
    return this.#positions.has(stem);
  }

  /** The articles with a stem in their titles, with its weight. */
  postings(stem: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const position of this.#positions.get(stem) ?? [])
      found.set(position, (found.get(position) ?? 0) + FIELDS.title);
    return found;
  }

  #note(folded: string, stem: string, position: number): void {
    const positions = this.#positions.get(stem);
    if (positions) positions.push(position);
    else this.#positions.set(stem, [position]);
    const uses = this.uses.get(folded) ?? 0;
    this.uses.set(folded, uses + 1);
    if (uses === 0) this.stems.set(folded, new Set([stem]));
    else this.stems.get(folded)?.add(stem);
  }
}
