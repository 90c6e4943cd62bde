import { browserBuild } from '../measure/browser-build.ts';
import type { Finder, Published } from '../engine.ts';

/** A library that loads all of its index before the first answer: a script, and data as text. */
export async function fixedFiles(
  entry: string,
  data: readonly string[],
  open: (data: readonly string[]) => Finder | Promise<Finder>,
): Promise<Published> {
  const files = [
    ...(await browserBuild(entry)),
    ...data.map((text) => new TextEncoder().encode(text)),
  ];
  return {
    filesFor: () => Promise.resolve(files),
    open: async () => open(data),
  };
}
