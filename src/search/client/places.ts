import type { Places } from './divided-file.ts';
import type { TitleWords } from './title-words.ts';

/** Where a stem stands, ready to be asked. */
export interface StemPlaces {
  readonly postings: ReadonlyMap<number, number>;
  readonly lines: ReadonlyMap<number, number>;
}

export const nowhere: StemPlaces = { postings: new Map(), lines: new Map() };

/** As a part of a divided file tells it. */
export function placesOf(encoded: readonly Places[]): StemPlaces {
  const postings = new Map<number, number>();
  const inLines = new Map<number, number>();
  for (const [weight, lines, ...gaps] of encoded) {
    let position = 0;
    for (const gap of gaps) {
      position += gap;
      postings.set(position, weight);
      if (lines !== 0) inLines.set(position, lines);
    }
  }
  return { postings, lines: inLines };
}

/** As far as the titles tell it. */
export function titlePlacesOf(stem: string, titles: TitleWords): StemPlaces {
  const postings = titles.postings(stem);
  return { postings, lines: new Map([...postings.keys()].map((position) => [position, 1])) };
}

/** Where a stem stands, while articles are read in their order. */
export class GrowingPlaces implements StemPlaces {
  readonly #positions: number[] = [];
  readonly #weights: number[] = [];
  readonly lines = new Map<number, number>();
  #postings: Map<number, number> | undefined;

  /** Articles with their weights, as they are when first asked for. */
  get postings(): ReadonlyMap<number, number> {
    this.#postings ??= new Map(
      this.#positions.map((position, at) => [position, this.#weights[at] ?? 0]),
    );
    return this.#postings;
  }

  add(position: number, weight: number): void {
    const last = this.#positions.length - 1;
    if (this.#positions[last] === position)
      this.#weights[last] = (this.#weights[last] ?? 0) + weight;
    else {
      this.#positions.push(position);
      this.#weights.push(weight);
    }
  }

  addLine(position: number, line: number): void {
    this.lines.set(position, (this.lines.get(position) ?? 0) | (1 << line));
  }
}
