import { browserBuild } from '../measure/browser-build.ts';
import type { Finder, Published } from '../engine.ts';

/** A library that loads all of its index before the first answer: a script, and data as text. */
export async function fixedFiles(
  entry: string,
  data: readonly string[],
  open: (data: readonly string[]) => Finder,
): Promise<Published> {
  const scripts = await browserBuild(entry);
  const encoder = new TextEncoder();
  const files = [...scripts.map(({ code }) => code), ...data.map((text) => encoder.encode(text))];
  return {
    filesFor: () => Promise.resolve(files),
    open: () => Promise.resolve(open(data)),
  };
}
