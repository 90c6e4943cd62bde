import type { InstantFile } from './instant-file.ts';
import { Rings } from './rings.ts';
import { fold } from './text.ts';

export type Stem = (word: string) => string;

/** What a word is worth that only means the same: by the site's own rings, and by those any help desk can use. */
const SYNONYM_WEIGHT = 0.75;
const GENERAL_WEIGHT = 0.55;

export interface WordOfText {
  /** Without accents. */
  readonly folded: string;
  readonly stem: string;
  readonly isStop: boolean;
}

type Words = Pick<InstantFile, 'stopWords' | 'synonyms'> & Partial<Pick<InstantFile, 'ownRings'>>;

/** What is known about a language: stems, words without meaning, words that mean the same. */
export class Language {
  readonly #stem: Stem;
  readonly #stopWords: ReadonlySet<string>;
  readonly #rings = new Rings((phrase) => this.phraseKey(phrase));
  readonly #stems = new Map<string, string>();
  readonly #words = new Map<string, WordOfText>();

  constructor(stem: Stem, { stopWords, synonyms, ownRings = synonyms.length }: Words) {
    this.#stem = stem;
    this.#stopWords = new Set(stopWords);
    for (const [index, ring] of synonyms.entries())
      this.#rings.add(ring, index < ownRings ? SYNONYM_WEIGHT : GENERAL_WEIGHT);
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

  /** The key under which a word or phrase stands in its ring. */
  phraseKey(phrase: string): string {
    const words = phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const content = words.filter((word) => !this.isStopWord(fold(word)));
    return (content.length > 0 ? content : words).map((word) => this.stem(word)).join(' ');
  }

  /** Words and phrases that mean the same, as stems joined by spaces, with what they are worth beside the word itself. */
  synonymsOf(key: string): ReadonlyMap<string, number> {
    return this.#rings.synonymsOf(key);
  }

  /**
   * Learns a ring of words that mean the same.
   * @param members as `phraseKey` gives them
   * @param isOwn whether it is one of the site's own
   */
  addKeys(members: readonly string[], isOwn: boolean): void {
    this.#rings.addKeys(members, isOwn ? SYNONYM_WEIGHT : GENERAL_WEIGHT);
  }
}
