import { GeneralWords, type StandIn } from './general-words.ts';
import type { InstantFile } from './instant-file.ts';
import { Rings } from './rings.ts';
import { fold } from './text.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';

export type Stem = (word: string) => string;

/** What a word is worth that means the same by the site's own rings. */
const SYNONYM_WEIGHT = 0.9;

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
  readonly #general = new GeneralWords();
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
    const own = [...this.#own.synonymsOf(key)].map(
      ([other, weight]) => ({ key: other, weight, why: 'synonym' }) as const,
    );
    return [...own, ...this.#general.standIns(key, isKnown)];
  }

  /** Whether it is a word of the language that tells something: it is no typing mistake then. */
  isWord(key: string): boolean {
    return this.isElsewhere(key) || this.standIns(key).length > 0;
  }

  /** Whether a word or phrase is of a topic that the help desk has nothing to do with. */
  isElsewhere(key: string): boolean {
    return this.#general.isElsewhere(key);
  }

  /** The key of the word of the language that was most likely meant by one that is none. */
  nearest(key: string): string | undefined {
    return this.#general.nearest(key);
  }

  /** Learns a ring of words that mean the same on this site, as `phraseKey` gives them. */
  learnRing(members: readonly string[]): void {
    this.#own.addKeys(members, SYNONYM_WEIGHT);
  }

  /** Learns what words mean in general. */
  learn(part: ThesaurusPart): void {
    this.#general.learn(part);
  }
}
