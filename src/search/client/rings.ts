import { fold, wordsOf } from './text.ts';

interface Ring {
  readonly members: readonly string[];
  readonly weight: number;
  /** The members as keys, once they have been asked for. */
  keys?: readonly string[];
}

/**
 * Rings of words and phrases that mean the same. There are hundreds of them and a question needs a few, so that a
 * ring's stems are worked out when a word with the same first letter is asked for: a stemmer never changes that one.
 */
export class Rings {
  readonly #keyOf: (phrase: string) => string;
  readonly #byLetter = new Map<string, Set<Ring>>();
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  /** @param keyOf stems of a phrase, joined by spaces */
  constructor(keyOf: (phrase: string) => string) {
    this.#keyOf = keyOf;
  }

  /** @param weight what a word is worth that only means the same */
  add(members: readonly string[], weight: number): void {
    this.#put({ members, weight }, members.flatMap(wordsOf));
  }

  /** The same with keys instead of words. */
  addKeys(keys: readonly string[], weight: number): void {
    this.#put({ members: keys, weight, keys }, keys);
  }

  /** The other members of all rings with a key, as keys, with the most they are worth. */
  synonymsOf(key: string): ReadonlyMap<string, number> {
    const known = this.#known.get(key);
    if (known) return known;
    const others = new Map<string, number>();
    for (const ring of this.#byLetter.get(key.charAt(0)) ?? []) {
      const keys = (ring.keys ??= ring.members.map(this.#keyOf));
      if (!keys.includes(key)) continue;
      for (const other of keys)
        if (other !== key) others.set(other, Math.max(ring.weight, others.get(other) ?? 0));
    }
    this.#known.set(key, others);
    return others;
  }

  #put(ring: Ring, words: readonly string[]): void {
    this.#known.clear();
    for (const word of words) {
      const letter = fold(word.charAt(0));
      const rings = this.#byLetter.get(letter);
      if (rings) rings.add(ring);
      else this.#byLetter.set(letter, new Set([ring]));
    }
  }
}
