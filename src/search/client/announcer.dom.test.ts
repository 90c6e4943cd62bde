import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div data-status></div><div data-status></div>';
});
afterEach(() => void vi.useRealTimers());

const regions = (): NodeListOf<Element> => document.querySelectorAll('[data-status]');
const heard = (): string[] => [...regions()].map(({ textContent }) => textContent);

test('says something once the reader has paused', () => {
  const announcer = new Announcer(regions());
  announcer.say(() => '3 results');
  vi.advanceTimersByTime(100);
  expect(heard()).toEqual(['', '']);
  vi.advanceTimersByTime(1000);
  expect(heard()).toEqual(['3 results', '']);
});

test('says the same again in the other region', () => {
  const announcer = new Announcer(regions());
  for (const expected of [
    ['3 results', ''],
    ['', '3 results'],
    ['3 results', ''],
  ]) {
    announcer.say(() => '3 results', 0);
    vi.advanceTimersByTime(0);
    expect(heard()).toEqual(expected);
  }
});

test('says only the last of what comes in quick succession', () => {
  const announcer = new Announcer(regions());
  announcer.say(() => '1 result');
  vi.advanceTimersByTime(100);
  announcer.say(() => '2 results');
  vi.advanceTimersByTime(1000);
  expect(heard()).toEqual(['2 results', '']);
});

test('is silent when it is told to be, and speaks again afterwards', () => {
  const announcer = new Announcer(regions());
  announcer.say(() => '3 results');
  announcer.silence();
  vi.advanceTimersByTime(1000);
  expect(heard()).toEqual(['', '']);
  announcer.say(() => '4 results');
  vi.advanceTimersByTime(1000);
  expect(heard()).toContain('4 results');
});

test('does without regions', () => {
  const announcer = new Announcer([]);
  announcer.say(() => '3 results', 0);
  expect(() => vi.advanceTimersByTime(0)).not.toThrow();
});
