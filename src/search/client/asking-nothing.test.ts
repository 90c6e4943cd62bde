import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Asking } from './asking.ts';
import type { Answer, SearchIndex } from './search-index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const none: Answer = { certainty: 'none', hits: [], total: 0, stems: [] };
const one: Answer = {
  certainty: 'strong',
  hits: [{ id: 'a', url: '/', title: '', feature: '', excerpt: '' }],
  total: 1,
  stems: [],
};

/** Asks an index that is loaded, and hears how many hits were told for which question. */
async function asking(first: Record<string, Answer>, complete: Record<string, Answer> = {}) {
  const index: SearchIndex = {
    answer: ({ question }) => first[question] ?? none,
    complete: ({ question }) => Promise.resolve(complete[question] ?? none),
  };
  const told: string[] = [];
  const missed: string[] = [];
  const it = new Asking(
    () => Promise.resolve(index),
    6,
    (answer, question, isSaid) => {
      const hits = answer?.isBegun === true ? 'begun' : answer?.hits.length;
      const near = answer?.certainty === 'closest' && isSaid ? ', near' : '';
      told.push(`${question}: ${hits}${near}`);
    },
    (question) => missed.push(question),
  );
  it.warmUp();
  await vi.advanceTimersByTimeAsync(0);
  /** Types one question after the other, as slowly as this. */
  const type = async (questions: readonly string[], everyMs: number): Promise<void> => {
    for (const question of questions) {
      it.ask(question);
      await vi.advanceTimersByTimeAsync(everyMs);
    }
  };
  return { it, told, missed, type };
}

test('a reader who types slowly is not told after each letter that there is nothing', async () => {
  const { told, type } = await asking({ ho: one, house: one });
  await type(['h', 'ho', 'hou', 'hous', 'house'], 500);
  expect(told).toEqual(['ho: 1', 'house: 1']);
});

test('hits stay where they are until the question rests, and then there are none', async () => {
  const { told, type } = await asking({ cancel: one });
  await type(['cancel', 'cancel x'], 500);
  expect(told).toEqual(['cancel: 1']);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual(['cancel: 1', 'cancel x: 0']);
});

test('that there is nothing follows a question that goes on', async () => {
  const { told, type } = await asking({}, { 'zzz known': one });
  await type(['zzz'], 1000);
  await type(['zzz k', 'zzz known'], 100);
  expect(told).toEqual(['zzz: 0', 'zzz k: 0', 'zzz known: 0']);
  await vi.advanceTimersByTimeAsync(200);
  expect(told.at(-1)).toBe('zzz known: 1');
});

test('words that say nothing yet leave what stands there until they rest, and are no miss', async () => {
  const begun: Answer = { ...none, isBegun: true };
  const both = { ho: one, how: begun, 'how do': begun, 'how do I': begun };
  const { told, missed, type } = await asking(both, both);
  await type(['ho', 'how', 'how do', 'how do I'], 500);
  expect(told).toEqual(['ho: 1', 'ho: 1']);
  await vi.advanceTimersByTimeAsync(200);
  expect(told.slice(2)).toEqual(['how do I: begun']);
  await vi.advanceTimersByTimeAsync(9000);
  expect([told.length, missed]).toEqual([3, []]);
});

test('that there is nothing is no longer said of words that say nothing yet', async () => {
  const { told, type } = await asking({ how: { ...none, isBegun: true } });
  await type(['zzz'], 1000);
  await type(['how'], 1);
  expect(told).toEqual(['zzz: 0', 'how: begun']);
});

test('that hits are only near is said once the question rests, and until there is a better answer', async () => {
  const near: Answer = { ...one, certainty: 'closest' };
  const { told, type } = await asking(
    { tra: near, tras: near, trash: near, 'trash r': near, 'trash re': one, 'trash rem': near },
    { tra: near, tras: near, trash: near, 'trash r': near, 'trash re': one, 'trash rem': near },
  );
  await type(['tra', 'tras'], 500);
  expect(told).toEqual(['tra: 1', 'tra: 1', 'tras: 1', 'tras: 1']);
  await vi.advanceTimersByTimeAsync(200);
  expect(told.splice(0).at(-1)).toBe('tras: 1, near');
  await type(['trash'], 1000);
  expect(told.splice(0)).toEqual(['trash: 1, near', 'trash: 1, near']);
  await type(['trash r', 'trash re', 'trash rem'], 100);
  expect(told).toEqual(['trash r: 1, near', 'trash re: 1', 'trash rem: 1']);
});

test('after the field was cleared, it begins anew', async () => {
  const { it, told, type } = await asking({});
  await type(['zzz'], 1000);
  it.stop();
  await type(['y'], 300);
  expect(told).toEqual(['zzz: 0']);
});
