const holder = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
const slot = Symbol.for('help-desk:one-per-process');

/**
 * The same thing for everybody in this process: Astro loads the configuration, the content and the pages each with
 * modules of their own.
 */
export function onePerProcess<T>(name: string, make: () => T): T {
  const all = (holder[slot] ??= new Map());
  if (!all.has(name)) all.set(name, make());
  return all.get(name) as T;
}

/** Replaces it. */
export function setForProcess(name: string, value: unknown): void {
  (holder[slot] ??= new Map()).set(name, value);
}
