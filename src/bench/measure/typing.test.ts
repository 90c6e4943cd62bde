import { describe, expect, test } from 'vitest';
import { keysOf, percentile, typingTimes } from './typing.ts';

describe('typing', () => {
  test('asks what stands in the field after each key, and not again for a space', () => {
    expect(keysOf(' año x')).toEqual(['a', 'añ', 'año', 'año x']);
  });

  test('asks a slow engine at a few keys only', async () => {
    const asked: string[] = [];
    const finder = { find: (question: string) => (asked.push(question), []) };
    const times = await typingTimes(finder, ['abcdefghij'], 1000, 1000);
    expect(asked).toEqual(['abc', 'abcdef', 'abcdefghi']);
    expect(times).toHaveLength(3);
  });

  test('finds the value below which a share lies', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 0.5)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
  });
});
