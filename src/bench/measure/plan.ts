/** How thoroughly a size is measured. */
export interface Plan {
  /** Questions per language that are asked for quality; all by default. */
  readonly questions: number;
  /** Questions per language that are typed letter by letter. */
  readonly typed: number;
  /** Questions per language of which the download is measured: it differs for Pagefind only. */
  readonly downloads: number;
  /** How long the questions of a language may take to be asked, and to be typed; slow engines are asked less. */
  readonly askMs: number;
  readonly typeMs: number;
  /** Brotli's effort: 11 is what a site does once before it publishes, and takes minutes for what 10,000 articles weigh. */
  readonly brotli: number;
}

/** More articles cost every engine more time, so that the whole run keeps within about ten minutes. */
export function planFor(size: number): Plan {
  if (size <= 200)
    return {
      questions: Infinity,
      typed: 30,
      downloads: 8,
      askMs: 40_000,
      typeMs: 4000,
      brotli: 11,
    };
  if (size <= 1000)
    return { questions: 60, typed: 30, downloads: 8, askMs: 25_000, typeMs: 5000, brotli: 9 };
  return { questions: 30, typed: 30, downloads: 4, askMs: 7000, typeMs: 3000, brotli: 5 };
}

/** A number of items from all over a list, or all of them. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  ).filter((item) => item !== undefined);
}
