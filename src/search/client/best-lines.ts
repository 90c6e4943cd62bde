import type { WeighedTerm } from './weighed-term.ts';
import type { Words } from './words.ts';

/**
 * Per article, in a table by position, how well the question fits the title or question of it that fits best, 0 to 1:
 * the cosine of the two, over the words' rarity.
 */
export function bestLines(terms: readonly WeighedTerm[], words: Words): Float64Array {
  const asked = terms.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const best = new Float64Array(words.size);
  const { lines, shared } = sharedLines(terms, words);
  for (const line of lines) {
    const position = Math.floor(line / words.mostLines);
    const size = words.lineSize(position, line % words.mostLines);
    const fit = (shared[line] ?? 0) / Math.sqrt(Math.max(asked * size, Number.EPSILON));
    if (fit > (best[position] ?? 0)) best[position] = Math.min(1, fit);
  }
  return best;
}

/** Lines, numbered through all articles, with how much of the question each has; of the meanings of a word the best counts. */
function sharedLines(
  terms: readonly WeighedTerm[],
  words: Words,
): { readonly lines: readonly number[]; readonly shared: Float64Array } {
  const shared = new Float64Array(words.size * words.mostLines);
  const ofTerm = new Float64Array(shared.length);
  const lines: number[] = [];
  for (const { meanings } of terms) {
    const touched: number[] = [];
    for (const { stem, weight, rarity } of meanings) {
      const value = weight * rarity ** 2;
      for (const [position, bits] of words.lines(stem)) {
        for (let rest = bits; rest !== 0; rest &= rest - 1) {
          const line = position * words.mostLines + 31 - Math.clz32(rest & -rest);
          const before = ofTerm[line] ?? 0;
          if (before === 0) touched.push(line);
          if (before < value) ofTerm[line] = value;
        }
      }
    }
    for (const line of touched) {
      if (shared[line] === 0) lines.push(line);
      shared[line] = (shared[line] ?? 0) + (ofTerm[line] ?? 0);
      ofTerm[line] = 0;
    }
  }
  return { lines, shared };
}
