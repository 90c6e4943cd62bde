import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Asking } from './asking.ts';
import type { Answer, Asked, SearchIndex } from './search-index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hit = { id: 'a', url: '/', title: '', feature: '', excerpt: '' };
const answerTo = (stems: string): Answer => ({
  certainty: 'strong',
  hits: [hit],
  total: 1,
  stems: [stems],
});

/** An index whose complete answers come when the test says so. */
function index() {
  const asked: Asked[] = [];
  const waiting = new Map<string, (answer: Answer) => void>();
  const search: SearchIndex = {
    answer: ({ question }) => answerTo(`${question} at once`),
    complete: (question) => {
      asked.push(question);
      return new Promise((resolve) => waiting.set(question.question, resolve));
    },
  };
  const arrive = async (question: string): Promise<void> => {
    waiting.get(question)?.(answerTo(`${question} complete`));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { search, asked, arrive };
}

function shown() {
  const told: string[] = [];
  const show = (answer: Answer | undefined, question: string): void => {
    told.push(`${question}: ${answer?.stems.join() ?? 'failed'}`);
  };
  return { told, show };
}

const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

describe('Asking', () => {
  test('answers at once when the index is loaded, and completely after a pause', async () => {
    const { search, asked, arrive } = index();
    const { told, show } = shown();
    const asking = new Asking(() => Promise.resolve(search), 6, show);
    asking.warmUp();
    await pause();
    asking.ask('one');
    expect(told).toEqual(['one: one at once']);
    expect(asked).toEqual([]);
    await pause();
    expect(asked).toEqual([{ question: 'one', limit: 6, exact: false }]);
    await arrive('one');
    expect(told).toEqual(['one: one at once', 'one: one complete']);
    expect(asking.last?.stems).toEqual(['one complete']);
  });

  test('asks completely only for a question that has come to rest, exactly as it was asked', async () => {
    const { search, asked } = index();
    const asking = new Asking(() => Promise.resolve(search), 6, shown().show);
    asking.warmUp();
    await pause();
    for (const question of ['c', 'ca', 'can']) asking.ask(question, true);
    await pause();
    expect(asked).toEqual([{ question: 'can', limit: 6, exact: true }]);
  });

  test('never replaces a newer answer by a late one', async () => {
    const { search, arrive } = index();
    const { told, show } = shown();
    const asking = new Asking(() => Promise.resolve(search), 6, show);
    asking.ask('old');
    await pause();
    asking.ask('new');
    await pause();
    await arrive('new');
    await arrive('old');
    expect(told.at(-1)).toBe('new: new complete');
    expect(told).not.toContain('old: old complete');
    expect(asking.last?.stems).toEqual(['new complete']);
  });

  test('shows nothing of what was asked before it was stopped', async () => {
    const { search, arrive } = index();
    const { told, show } = shown();
    const asking = new Asking(() => Promise.resolve(search), 6, show);
    asking.ask('one');
    await pause();
    asking.stop();
    await arrive('one');
    asking.ask('two');
    asking.stop();
    await pause();
    expect(told).toEqual(['one: one at once', 'two: two at once']);
    expect(asking.last).toBeUndefined();
  });

  test('answers a question that was faster than the index, as soon as it is loaded', async () => {
    const { search } = index();
    const { told, show } = shown();
    let load: (loaded: SearchIndex) => void = () => undefined;
    const loading = new Promise<SearchIndex>((resolve) => (load = resolve));
    const asking = new Asking(() => loading, 6, show);
    for (const question of ['ear', 'early']) {
      asking.ask(question);
      await pause();
    }
    expect(told).toEqual([]);
    load(search);
    await pause();
    expect(told).toEqual(['early: early at once']);
  });

  test('tells a failure when a question fails, not before', async () => {
    const { told, show } = shown();
    const asking = new Asking(() => Promise.reject(new Error('offline')), 6, show);
    asking.warmUp();
    await pause();
    expect(told).toEqual([]);
    asking.ask('one');
    await pause();
    expect(told).toEqual(['one: failed']);
    expect(asking.last).toBeUndefined();
  });

  test('tries to load again with the next question', async () => {
    const { search } = index();
    const { told, show } = shown();
    let fails = true;
    const load = () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(search));
    const asking = new Asking(load, 6, show);
    asking.ask('one');
    await pause();
    fails = false;
    asking.ask('two');
    await pause();
    expect(told).toEqual(['one: failed', 'two: two at once']);
  });
});
