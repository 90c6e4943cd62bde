import type { Finder } from '../engine.ts';

/** How many rows the dropdown shows. */
const SHOWN = 6;
/** However slow an engine is, it is measured this often. */
const LEAST = 3;

/** What stands in the field after each key of a question, without the spaces that change nothing. */
export function keysOf(question: string): string[] {
  const letters = [...question.trim()];
  const fields = letters.map((_, index) => letters.slice(0, index + 1).join(''));
  return fields.filter((field) => field === field.trim());
}

/**
 * Types questions letter by letter and measures each answer in milliseconds. An engine that would take longer than the
 * budget is asked at every second, third, … key only.
 * @param questionMs how long it takes for a whole question
 */
export async function typingTimes(
  finder: Finder,
  questions: readonly string[],
  budgetMs: number,
  questionMs: number,
): Promise<number[]> {
  const keys = questions.flatMap(keysOf);
  const expected = questionMs * keys.length;
  const slow = expected > 2 * budgetMs ? Math.ceil(expected / budgetMs) : 1;
  const step = Math.min(slow, Math.floor(keys.length / LEAST));
  const times: number[] = [];
  const started = performance.now();
  for (let index = step - 1; index < keys.length; index += step) {
    if (performance.now() - started > budgetMs && times.length >= LEAST) break;
    times.push(await timeOf(finder, keys[index] ?? ''));
  }
  return times;
}

async function timeOf(finder: Finder, question: string): Promise<number> {
  const started = performance.now();
  await finder.find(question, SHOWN);
  return performance.now() - started;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
