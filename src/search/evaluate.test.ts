import { describe, expect, test } from 'vitest';
import type { Answer, Asked, SearchIndex } from './client/search-index.ts';
import { goldenSchema, measure, summarize, table, type Golden } from './evaluate.ts';

const answer = (...ids: readonly string[]): Answer => ({
  certainty: ids.length > 0 ? 'strong' : 'none',
  hits: ids.map((id) => ({ id, url: '', title: '', feature: '', excerpt: '' })),
  total: ids.length,
  stems: [],
});

const answers: Readonly<Record<string, Answer>> = {
  first: answer('right', 'a'),
  second: answer('a', 'right'),
  sixth: answer('a', 'b', 'c', 'd', 'e', 'right'),
  wrong: answer('a', 'b'),
  nothing: answer(),
};

function index(asked: Asked[] = []): SearchIndex {
  return {
    answer: () => answer(),
    complete: (question) => {
      asked.push(question);
      return Promise.resolve(answers[question.question] ?? answer());
    },
  };
}

const golden = (question: string, kind = 'plain', articles = ['right']): Golden => ({
  question,
  kind,
  articles,
});
const all = Object.keys(answers).map((question) => golden(question));

describe('measure', () => {
  test('finds the place of the right article', async () => {
    const measured = await measure(index(), all);
    expect(measured.map(({ rank }) => rank)).toEqual([1, 2, 6, undefined, undefined]);
    expect(measured.map((one) => one.golden)).toEqual(all);
    expect(measured[1]?.answer).toBe(answers['second']);
  });

  test('takes the best place where several articles are right', async () => {
    const [one] = await measure(index(), [golden('sixth', 'plain', ['right', 'c', 'zzz'])]);
    expect(one?.rank).toBe(3);
  });

  test('asks for more hits than the five that count, in the order of the questions', async () => {
    const asked: Asked[] = [];
    await measure(index(asked), all);
    expect(asked.map(({ question }) => question)).toEqual(Object.keys(answers));
    expect(asked.every(({ limit }) => limit > 5)).toBe(true);
  });
});

describe('summarize', () => {
  test('gives shares of all questions', async () => {
    const measures = summarize(await measure(index(), all));
    expect(measures).toEqual({
      questions: 5,
      first: 0.2,
      five: 0.4,
      mrr: expect.closeTo((1 + 1 / 2 + 1 / 6) / 5),
      empty: 0.2,
    });
  });

  test('is nothing without questions', () => {
    expect(summarize([])).toEqual({ questions: 0, first: 0, five: 0, mrr: 0, empty: 0 });
  });
});

describe('table', () => {
  test('has a line per kind, and one without what is off topic', async () => {
    const goldens = [golden('first'), golden('second', 'typo'), golden('nothing', 'off-topic', [])];
    const lines = table(await measure(index(), goldens)).split('\n');
    expect(lines.map((line) => line.split(/\s{2,}/).join(' '))).toEqual([
      'kind n S@1 S@5 MRR empty',
      'plain 1 100.0 % 100.0 % 1.000 0.0 %',
      'typo 1 0.0 % 100.0 % 0.500 0.0 %',
      'off-topic 1 0.0 % 0.0 % 0.000 100.0 %',
      'all answerable 2 50.0 % 100.0 % 0.750 0.0 %',
    ]);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });
});

describe('goldenSchema', () => {
  test('takes questions with any number of right articles', () => {
    const goldens = [golden('first'), golden('weather', 'off-topic', [])];
    expect(goldenSchema.parse(goldens)).toEqual(goldens);
  });

  test.each([
    [[{ question: 'first', kind: 'plain' }]],
    [[{ ...golden('first'), article: 'right' }]],
    [[{ ...golden('first'), articles: 'right' }]],
    [{ first: 'right' }],
  ])('refuses %j', (written) => {
    expect(goldenSchema.safeParse(written).success).toBe(false);
  });
});
