import { expect, test } from 'vitest';
import { lastAtMost } from './last-at-most.ts';

test('finds the last value that is not greater, in lists of any length', () => {
  for (let length = 0; length < 9; length += 1) {
    const list = Array.from({ length }, (_, index) => 2 * index);
    for (let limit = -1; limit < 20; limit += 1)
      expect(lastAtMost(list, limit)).toBe(list.findLastIndex((value) => value <= limit));
  }
});

test('takes words as well, and the last of equal ones', () => {
  expect(lastAtMost(['', 'cal', 'cas'], 'can')).toBe(1);
  expect(lastAtMost(['a', 'a', 'b'], 'a')).toBe(1);
});
