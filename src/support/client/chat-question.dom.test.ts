import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftQuestion, keepQuestion, lastAsked } from './chat-question.ts';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
});
afterEach(() => vi.unstubAllGlobals());

test('the panel starts with the question the page was opened with, until something else is written', () => {
  history.replaceState(null, '', '/en/search/?q=%20cancel%20it%20');
  expect(draftQuestion()).toBe('cancel it');
  keepQuestion('something else');
  expect(draftQuestion()).toBe('something else');
  keepQuestion('');
  expect(draftQuestion()).toBe('');
});

test('the last question asked is the newest the search bar kept', () => {
  expect(lastAsked()).toBe('');
  localStorage.setItem('recent-questions', '["newest","older"]');
  expect(lastAsked()).toBe('newest');
});

test.each(['', 'no json', '{}', '[1]', '[]'])(
  'what is not a list of questions is none: %j',
  (kept) => {
    localStorage.setItem('recent-questions', kept);
    expect(lastAsked()).toBe('');
  },
);

test('nothing breaks where storage is blocked', () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const storage = { getItem: blocked, setItem: blocked };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('localStorage', storage);
  keepQuestion('x');
  expect(draftQuestion()).toBe('');
  expect(lastAsked()).toBe('');
});
