/** Waits until the reader stops typing, so that a screen reader is not interrupted by every key. */
const PAUSE_MS = 500;

/** Says things to screen readers through two live regions in turn: the same text twice in one region is spoken once. */
export class Announcer {
  readonly #regions: readonly Element[];
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(regions: Iterable<Element>) {
    this.#regions = [...regions];
  }

  /** @param text worked out when it is said, which few keys come to */
  say(text: () => string, pauseMs = PAUSE_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const region of this.#regions) region.textContent = '';
      const region = this.#regions[this.#turn++ % this.#regions.length];
      if (region) region.textContent = text();
    }, pauseMs);
  }

  silence(): void {
    clearTimeout(this.#timer);
  }
}
