/** In characters of what is told of each article beside its text: about 60 kB on the wire, 250 articles. */
const LARGE = 190_000;

/**
 * Whether all that the instant tier knows is too much for one file. It is in parts then, which know all words of the
 * texts; otherwise Pagefind knows them.
 */
export function isLarge(sources: readonly object[]): boolean {
  let size = 0;
  return sources.some((source) => (size += JSON.stringify(source, withoutText).length) > LARGE);
}

const withoutText = (key: string, value: unknown): unknown => (key === 'text' ? undefined : value);
