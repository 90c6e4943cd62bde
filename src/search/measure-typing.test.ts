import { expect, test } from 'vitest';
import type { Answer, SearchIndex } from './client/search-index.ts';
import { measureTyping } from './measure-typing.ts';

const hits = (...ids: readonly string[]): Answer => ({
  certainty: ids.length > 0 ? 'strong' : 'none',
  hits: ids.map((id) => ({ id, url: '', title: '', feature: '', excerpt: '' })),
  total: ids.length,
  stems: [],
});

/** An index that answers beginnings of a question at once, and some completely. */
const indexOf = (
  first: Readonly<Record<string, Answer>>,
  complete: Readonly<Record<string, Answer>> = {},
): SearchIndex => ({
  answer: ({ question }) => first[question] ?? hits(),
  complete: ({ question }) => Promise.resolve(complete[question] ?? first[question] ?? hits()),
});

const typing = (question: string, ...index: Parameters<typeof indexOf>): Promise<number> =>
  measureTyping(indexOf(...index), [{ question, kind: 'plain', articles: ['right'] }]);

test('an answer is there from the key on after which it stays', async () => {
  const [right, wrong] = [hits('a', 'right'), hits('a')];
  expect(await typing('abcd', { a: right, ab: wrong, abc: right, abcd: right })).toBe(0.75);
  expect(await typing('abcd', { ab: right })).toBe(0.5);
  expect(await typing('abcd', { abcd: right })).toBe(1);
  expect(await typing('abcd', { ab: right, abcd: wrong })).toBe(1);
  expect(await typing('abcd', {})).toBe(1);
});

test('it stays where the words say nothing', async () => {
  const begun = { ...hits(), isBegun: true } as const;
  expect(await typing('how now', { ho: hits('right'), how: begun, 'how n': hits('right') })).toBe(
    2 / 7,
  );
});

test('after a word the complete answer counts', async () => {
  const [right, wrong] = [hits('right'), hits('a')];
  expect(await typing('ab cd', { ab: wrong, 'ab c': right }, { ab: right })).toBe(0.4);
  expect(await typing('ab cd', { 'ab c': wrong, 'ab cd': wrong }, { 'ab cd': right })).toBe(1);
});

test('the median is that of what can be answered', async () => {
  const index = indexOf({ a: hits('right'), bb: hits('right'), c: hits('right') });
  const golden = (question: string, ...articles: string[]) => ({ question, kind: '', articles });
  const goldens = ['aaaa', 'bbbb', 'cc'].map((question) => golden(question, 'right'));
  expect(await measureTyping(index, [...goldens, golden('zzz')])).toBe(0.5);
  expect(await measureTyping(index, [golden('zzz')])).toBe(1);
});
