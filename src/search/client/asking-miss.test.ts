import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Asking } from './asking.ts';
import type { Answer, Certainty, SearchIndex } from './search-index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The questions that rested without a hit, where the complete answer is as certain as this. */
function asking(certainty: Certainty) {
  const none: Answer = { certainty: 'none', hits: [], total: 0, stems: [] };
  const index: SearchIndex = {
    answer: () => none,
    complete: () => Promise.resolve({ ...none, certainty }),
  };
  const missed: string[] = [];
  const it = new Asking(
    () => Promise.resolve(index),
    6,
    () => undefined,
    (question) => missed.push(question),
  );
  return { it, missed };
}

test('a question that rests without a hit is a miss', async () => {
  const { it, missed } = asking('none');
  it.ask('teleport');
  await vi.advanceTimersByTimeAsync(1900);
  expect(missed).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(missed).toEqual(['teleport']);
});

test('a question that is still being typed is none', async () => {
  const { it, missed } = asking('none');
  for (const question of ['tele', 'telep', 'teleport']) {
    it.ask(question);
    await vi.advanceTimersByTimeAsync(1500);
  }
  it.stop();
  await vi.advanceTimersByTimeAsync(9000);
  expect(missed).toEqual([]);
});

test('a question that only the complete answer could answer is none', async () => {
  const { it, missed } = asking('closest');
  it.ask('teleport');
  await vi.advanceTimersByTimeAsync(9000);
  expect(missed).toEqual([]);
});
