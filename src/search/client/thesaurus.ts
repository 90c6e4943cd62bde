import type { Language } from './language.ts';
import { PartStore, type LoadPart } from './part-store.ts';
import { fold, wordsOf } from './text.ts';
import { initialOf, type ThesaurusPart, type ThesaurusParts } from './thesaurus-part.ts';

/** What words mean in general: loaded for questions that the site's own words do not answer for sure, letter by letter. */
export class Thesaurus {
  readonly #language: Language;
  readonly #parts: ThesaurusParts;
  readonly #store: PartStore;

  constructor(language: Language, parts: ThesaurusParts, load: LoadPart) {
    this.#language = language;
    this.#parts = parts;
    this.#store = new PartStore(load);
  }

  /** Whether something is known of the words of a question that is not loaded. */
  lacks(question: string): boolean {
    return this.#touchedBy(question).some((name) => !this.#store.has(name));
  }

  /**
   * Teaches the language what is known of the words of a question. What did not come is asked for again the next time.
   * @throws when something cannot be loaded
   */
  async load(question: string): Promise<void> {
    const learn = (part: unknown): void => this.#language.learn(part as ThesaurusPart);
    await Promise.all(this.#touchedBy(question).map((name) => this.#store.get(name, learn)));
  }

  #touchedBy(question: string): string[] {
    const words = wordsOf(question).filter((word) => !this.#language.isStopWord(fold(word)));
    return [...new Set(words.map(initialOf))].flatMap((letter) => this.#parts[letter] ?? []);
  }
}
