import type { Random } from './random.ts';

/** Words that sound like the language and are not in it, made of the syllables of real ones. */
export function inventedWords(real: readonly string[], count: number, random: Random): string[] {
  const known = new Set(real.map((word) => word.toLowerCase()));
  const syllables = [...known].flatMap(
    (word) => word.match(/[^aeiouáéíóú]*[aeiouáéíóú]+/giu) ?? [],
  );
  const invented = new Set<string>();
  while (invented.size < count) {
    const length = 2 + random.below(3);
    const word = Array.from({ length }, () => random.pick(syllables)).join('');
    if (!known.has(word)) invented.add(word);
  }
  return [...invented];
}
