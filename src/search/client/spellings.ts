import type { Language } from './language.ts';
import { GrowingPlaces } from './places.ts';
import { compoundsOf, wordsOf } from './text.ts';

/** A word in one spelling. */
export interface Spelling {
  readonly folded: string;
  readonly stem: string;
  readonly isStop: boolean;
  /** Where its stem stands. */
  readonly places: GrowingPlaces;
  uses: number;
}

/** All words of a site in all their spellings, while its articles are read. */
export class Spellings {
  readonly #language: Language;
  readonly #known = new Map<string, Spelling>();
  /** By stem, but for stop words. */
  readonly places = new Map<string, GrowingPlaces>();

  constructor(language: Language) {
    this.#language = language;
  }

  of(word: string): Spelling {
    const known = this.#known.get(word);
    if (known) return known;
    const { folded, stem, isStop } = this.#language.read(word);
    const places = this.places.get(stem) ?? new GrowingPlaces();
    if (!isStop) this.places.set(stem, places);
    const spelling = { folded, stem, isStop, places, uses: 0 };
    this.#known.set(word, spelling);
    return spelling;
  }

  /** The content words of a text. */
  contentOf(text: string): Spelling[] {
    const content: Spelling[] = [];
    for (const word of [...wordsOf(text), ...compoundsOf(text)]) {
      const spelling = this.of(word);
      spelling.uses += 1;
      if (!spelling.isStop) content.push(spelling);
    }
    return content;
  }

  /** The folded content words: how often each occurs, and the stems of its spellings. */
  vocabulary(): { readonly uses: Map<string, number>; readonly stems: Map<string, Set<string>> } {
    const uses = new Map<string, number>();
    const stems = new Map<string, Set<string>>();
    for (const { folded, stem, isStop, uses: times } of this.#known.values()) {
      if (isStop) continue;
      uses.set(folded, (uses.get(folded) ?? 0) + times);
      stems.set(folded, (stems.get(folded) ?? new Set()).add(stem));
    }
    return { uses, stems };
  }
}
