import type { Language } from './language.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';

/** What words mean in general: loaded for the first question that the site's own words do not answer for sure. */
export class Thesaurus {
  readonly #language: Language;
  readonly #fetch: () => Promise<unknown>;
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  /** @param fetch the part of a language (thesaurus-part.ts) */
  constructor(language: Language, fetch: () => Promise<unknown>) {
    this.#language = language;
    this.#fetch = fetch;
  }

  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /**
   * Teaches it to the language. One that did not come is asked for again the next time it is needed.
   * @throws when it cannot be loaded
   */
  load(): Promise<void> {
    return (this.#loading ??= this.#fetch().then(
      (part) => {
        this.#language.learn(part as ThesaurusPart);
        this.#isLoaded = true;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
