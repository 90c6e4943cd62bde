import type { InstantFile } from './instant-file.ts';
import { Rings } from './rings.ts';
import { fold } from './text.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';

export type Stem = (word: string) => string;

/** What a word is worth that only means the same: by the site's own rings, and by those any help desk can use. */
const SYNONYM_WEIGHT = 0.9;
const GENERAL_WEIGHT = 0.6;
/** And the likeliest of those that only have to do with it, more for a word that the site does not know. */
const ASSOCIATION_WEIGHT = 0.55;
const ASSOCIATION_OF_KNOWN = 0.4;
/** By what share of that each further one is worth less. */
const LESS_LIKELY = 0.1;

/** A word or phrase that may stand in the texts for one of the question. */
export interface StandIn {
  /** Its stems, joined by spaces. */
  readonly key: string;
  /** What it is worth beside the word itself. */
  readonly weight: number;
  readonly why: 'synonym' | 'association';
}

export interface WordOfText {
  /** Without accents. */
  readonly folded: string;
  readonly stem: string;
  readonly isStop: boolean;
}

/** What is known about a language: stems, words without meaning, words that mean the same. */
export class Language {
  readonly #stem: Stem;
  readonly #stopWords: ReadonlySet<string>;
  readonly #own = new Rings((phrase) => this.phraseKey(phrase));
  readonly #general = new Rings((phrase) => this.phraseKey(phrase));
  readonly #associations = new Map<string, readonly string[]>();
  readonly #elsewhere = new Set<string>();
  readonly #stems = new Map<string, string>();
  readonly #words = new Map<string, WordOfText>();

  constructor(stem: Stem, { stopWords, synonyms }: Pick<InstantFile, 'stopWords' | 'synonyms'>) {
    this.#stem = stem;
    this.#stopWords = new Set(stopWords);
    for (const ring of synonyms) this.#own.add(ring, SYNONYM_WEIGHT);
  }

  /** What is to be known of a word wherever it stands: a text has few different ones. */
  read(word: string): WordOfText {
    const known = this.#words.get(word);
    if (known) return known;
    const folded = fold(word);
    const read = { folded, stem: this.stem(word), isStop: this.isStopWord(folded) };
    this.#words.set(word, read);
    return read;
  }

  /** The stem of a word as it is written, without accents: "reservación" and "reservaciones" give the same. */
  stem(word: string): string {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stem = fold(this.#stem(word));
    this.#stems.set(word, stem);
    return stem;
  }

  isStopWord(folded: string): boolean {
    return this.#stopWords.has(folded);
  }

  /**
   * The key under which a word or phrase stands in its ring: its words that say something. With a single one of them a
   * phrase is more than that word, as to "call off" is not to "call", and keeps the others behind it.
   */
  phraseKey(phrase: string): string {
    const words = phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const content = words.filter((word) => !this.isStopWord(fold(word)));
    const [word, another] = content;
    if (word === undefined) return words.map((one) => this.stem(one)).join(' ');
    if (another !== undefined) return content.map((one) => this.stem(one)).join(' ');
    return this.keyWith(
      word,
      words.filter((one) => one !== word),
    );
  }

  /**
   * The key of a phrase of which one word says something.
   * @param stopWords its other words, in their order
   */
  keyWith(word: string, stopWords: readonly string[]): string {
    return [this.stem(word), ...stopWords.map(fold)].join(' ');
  }

  /**
   * What may stand for a word or phrase, what is worth more first.
   * @param key as `phraseKey` gives it
   * @param isKnown the word itself stands in the texts
   */
  standIns(key: string, isKnown = false): StandIn[] {
    const rings = [this.#own, this.#general];
    const synonyms = rings.flatMap((ring) =>
      [...ring.synonymsOf(key)].map(([other, weight]) => ({
        key: other,
        weight,
        why: 'synonym' as const,
      })),
    );
    const associations = this.#associations.get(key) ?? [];
    const likeliest = isKnown ? ASSOCIATION_OF_KNOWN : ASSOCIATION_WEIGHT;
    return [
      ...synonyms,
      ...associations.map((other, place) => ({
        key: other,
        weight: likeliest * (1 - LESS_LIKELY * place),
        why: 'association' as const,
      })),
    ];
  }

  /** Whether it is a word of the language that tells something: it is no typing mistake then. */
  isWord(key: string): boolean {
    return this.#associations.has(key) || this.isElsewhere(key) || this.standIns(key).length > 0;
  }

  /** Whether a word or phrase is of a topic that the help desk has nothing to do with. */
  isElsewhere(key: string): boolean {
    return this.#elsewhere.has(key);
  }

  /** Learns a ring of words that mean the same on this site, as `phraseKey` gives them. */
  learnRing(members: readonly string[]): void {
    this.#own.addKeys(members, SYNONYM_WEIGHT);
  }

  /** Learns what words mean in general. */
  learn({ rings, associations, elsewhere }: ThesaurusPart): void {
    for (const key of elsewhere) this.#elsewhere.add(key);
    for (const ring of rings) this.#general.addKeys(ring.split(','), GENERAL_WEIGHT);
    for (const line of associations) {
      const [head = '', ...others] = line.split(',');
      this.#associations.set(head, others);
    }
  }
}
