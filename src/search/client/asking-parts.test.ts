import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Asking } from './asking.ts';
import type { Answer, Asked, SearchIndex } from './search-index.ts';

const answer = (stem: string, hits: number, isPartial = false): Answer => ({
  certainty: hits > 0 ? 'strong' : 'none',
  hits: Array.from({ length: hits }, (_, at) => ({
    id: `a/${at}`,
    url: '',
    title: '',
    feature: '',
    excerpt: '',
  })),
  total: hits,
  stems: [stem],
  isPartial,
});

/** An index whose titles have so many hits, and its parts one more. */
function inParts(
  inTitles: number,
  complete: () => Promise<Answer>,
): SearchIndex & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    answer: () => answer('titles', inTitles, true),
    async *better({ question }: Asked) {
      asked.push(question);
      yield await Promise.resolve(answer('words', inTitles + 1));
      yield answer('shown', inTitles + 1);
    },
    complete,
  };
}

function listen(index: SearchIndex): { asking: Asking; told: string[] } {
  const told: string[] = [];
  const show = (given: Answer | undefined): void => void told.push(given?.stems[0] ?? 'failed');
  return { asking: new Asking(() => Promise.resolve(index), 6, show), told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each better answer is shown as it comes', async () => {
  const { asking, told } = listen(inParts(1, () => Promise.resolve(answer('complete', 2))));
  asking.ask('rooms');
  await vi.runAllTimersAsync();
  expect(told).toEqual(['titles', 'words', 'shown', 'complete']);
});

test('that titles have nothing is not told: the parts may have it', async () => {
  const { asking, told } = listen(inParts(0, () => Promise.resolve(answer('complete', 1))));
  asking.ask('rooms');
  await vi.runAllTimersAsync();
  expect(told).toEqual(['words', 'shown', 'complete']);
});

test('nothing is loaded for what is not asked any more', async () => {
  const index = inParts(1, () => Promise.resolve(answer('complete', 2)));
  const { asking, told } = listen(index);
  for (const question of ['r', 'ro', 'rooms']) {
    asking.ask(question);
    vi.advanceTimersByTime(0);
  }
  await vi.runAllTimersAsync();
  expect(index.asked).toEqual(['rooms']);
  expect(told.at(-1)).toBe('complete');
});

test('a search that could not look everywhere has failed, and does not say that there is nothing', async () => {
  const index = inParts(0, () => Promise.reject(new Error('A part did not come.')));
  const { asking, told } = listen({ answer: index.answer, complete: index.complete });
  asking.ask('rooms');
  await vi.runAllTimersAsync();
  expect(told).toEqual(['failed']);
});
