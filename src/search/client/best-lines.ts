import type { Term } from './question.ts';
import { MAX_LINES, type Words } from './words.ts';

/**
 * Per article how well the question fits the title or question of it that fits best, 0 to 1: the cosine of the two,
 * over the words' rarity. Articles without one are left out.
 * @param weights of the terms in the question
 */
export function bestLines(
  terms: readonly Term[],
  weights: readonly number[],
  words: Words,
): Map<number, number> {
  const asked = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const best = new Map<number, number>();
  for (const [line, shared] of sharedLines(terms, words)) {
    const position = Math.floor(line / MAX_LINES);
    const size = words.lineSize(position, line % MAX_LINES);
    const fit = Math.min(1, shared / Math.sqrt(Math.max(asked * size, Number.EPSILON)));
    if (fit > (best.get(position) ?? 0)) best.set(position, fit);
  }
  return best;
}

/** Lines, numbered through all articles, with how much of the question each has; of the meanings of a word the best counts. */
function sharedLines(terms: readonly Term[], words: Words): Map<number, number> {
  const shared = new Map<number, number>();
  for (const { meanings } of terms) {
    const ofTerm = new Map<number, number>();
    for (const { stem, weight } of meanings) {
      const value = weight * words.idf(stem) ** 2;
      for (const [position, bits] of words.lines(stem)) {
        for (let rest = bits; rest !== 0; rest &= rest - 1) {
          const line = position * MAX_LINES + 31 - Math.clz32(rest & -rest);
          if ((ofTerm.get(line) ?? 0) < value) ofTerm.set(line, value);
        }
      }
    }
    for (const [line, value] of ofTerm) shared.set(line, (shared.get(line) ?? 0) + value);
  }
  return shared;
}
