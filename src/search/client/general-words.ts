import { Rings } from './rings.ts';
import { correct } from './spelling.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';

/** A word or phrase that may stand in the texts for one of the question. */
export interface StandIn {
  /** Its stems, joined by spaces. */
  readonly key: string;
  /** What it is worth beside the word itself. */
  readonly weight: number;
  readonly why: 'synonym' | 'association';
}

/** What a word is worth that means the same in any help desk. */
const GENERAL_WEIGHT = 0.6;
/** And the likeliest of those that only have to do with it, more for a word that the site does not know. */
const ASSOCIATION_WEIGHT = 0.55;
const ASSOCIATION_OF_KNOWN = 0.4;
/** By what share of that each further one is worth less. */
const LESS_LIKELY = 0.1;
/** Shorter stems have too many neighbours to be meant by mistake. */
const MIN_STEM = 5;

/** What words of a language mean in general: words and phrases by their keys, as `Language.phraseKey` gives them. */
export class GeneralWords {
  readonly #rings = new Rings((key) => key);
  readonly #associations = new Map<string, readonly string[]>();
  readonly #elsewhere = new Set<string>();
  /** By their first letters: rarely that is the wrong one. */
  readonly #stems = new Map<string, ReadonlyMap<string, number>>();

  learn({ rings, associations, elsewhere }: ThesaurusPart): void {
    const keys = rings.map((ring) => ring.split(','));
    for (const ring of keys) this.#rings.addKeys(ring, GENERAL_WEIGHT);
    const heads = associations.map((line) => {
      const [head = '', ...others] = line.split(',');
      this.#associations.set(head, others);
      return head;
    });
    for (const key of elsewhere) this.#elsewhere.add(key);
    this.#learnStems([...keys.flat(), ...heads, ...elsewhere]);
  }

  /**
   * What may stand for a word or phrase.
   * @param isKnown the word itself stands in the texts
   */
  standIns(key: string, isKnown: boolean): StandIn[] {
    const likeliest = isKnown ? ASSOCIATION_OF_KNOWN : ASSOCIATION_WEIGHT;
    const associations = this.#associations.get(key) ?? [];
    return [
      ...[...this.#rings.synonymsOf(key)].map(
        ([other, weight]) => ({ key: other, weight, why: 'synonym' }) as const,
      ),
      ...associations.map((other, place) => ({
        key: other,
        weight: likeliest * (1 - LESS_LIKELY * place),
        why: 'association' as const,
      })),
    ];
  }

  /** Whether a word or phrase is of a topic that the help desk has nothing to do with. */
  isElsewhere(key: string): boolean {
    return this.#elsewhere.has(key);
  }

  /** The stem that was most likely meant by one that is not known. */
  nearest(stem: string): string | undefined {
    const alike = this.#stems.get(stem.charAt(0));
    return alike && stem.length >= MIN_STEM ? correct(stem, alike) : undefined;
  }

  #learnStems(keys: readonly string[]): void {
    const stems = keys.filter((key) => key.length >= MIN_STEM && !key.includes(' '));
    for (const letter of new Set(stems.map((stem) => stem.charAt(0)))) {
      const more = stems
        .filter((stem) => stem.startsWith(letter))
        .map((stem) => [stem, 0] as const);
      // A new map, for what is found among the words of one is remembered.
      this.#stems.set(letter, new Map([...(this.#stems.get(letter) ?? []), ...more]));
    }
  }
}
