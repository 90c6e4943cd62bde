/** Loads a part of a divided file by its name. */
export type LoadPart = (name: string) => Promise<unknown>;

/** Loads each part once. */
export class PartStore {
  readonly #load: LoadPart;
  /** Parts that are on their way or there. */
  readonly #loading = new Map<string, Promise<void>>();
  readonly #loaded = new Set<string>();

  constructor(load: LoadPart) {
    this.#load = load;
  }

  /** Whether a part has arrived and was learned. */
  has(name: string): boolean {
    return this.#loaded.has(name);
  }

  /**
   * Loads a part and learns it. One that did not come is asked for again the next time it is needed.
   * @throws when it cannot be loaded
   */
  get(name: string, learn: (json: unknown) => void): Promise<void> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = this.#load(name).then(
      (json) => {
        learn(json);
        this.#loaded.add(name);
      },
      (error: unknown) => {
        this.#loading.delete(name);
        throw error;
      },
    );
    this.#loading.set(name, loading);
    return loading;
  }
}
