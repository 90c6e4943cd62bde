import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recent-questions.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('there are none at first', () => {
  expect(recentQuestions()).toEqual([]);
});

test('remembers the last five, the newest first', () => {
  for (const question of ['1', '2', '3', '4', '5', '6']) rememberQuestion(question);
  expect(recentQuestions()).toEqual(['6', '5', '4', '3', '2']);
});

test('remembers a question asked again only once', () => {
  for (const question of ['one', 'two', 'one']) rememberQuestion(question);
  expect(recentQuestions()).toEqual(['one', 'two']);
});

test('does not remember that nothing was asked', () => {
  rememberQuestion('');
  expect(recentQuestions()).toEqual([]);
});

test('forgets them all', () => {
  rememberQuestion('one');
  expect(forgetQuestions()).toEqual([]);
  expect(recentQuestions()).toEqual([]);
});

test.each(['no JSON', '{"0":"one"}', '"one"', 'null', '12'])('takes %s for none', (stored) => {
  rememberQuestion('one');
  localStorage.setItem(localStorage.key(0) ?? '', stored);
  expect(recentQuestions()).toEqual([]);
});

test('leaves out what is not text', () => {
  rememberQuestion('one');
  localStorage.setItem(localStorage.key(0) ?? '', '["two", 3, null, ["four"]]');
  expect(recentQuestions()).toEqual(['two']);
});

test('does without storage where it is blocked', () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  rememberQuestion('one');
  expect(recentQuestions()).toEqual([]);
  expect(forgetQuestions()).toEqual([]);
});
