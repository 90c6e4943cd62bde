import { expect, test } from 'vitest';
import { levelOf, valueOf } from './level.ts';

test('a number comes back at most 5 % off', () => {
  for (let value = 0.2; value < 960; value *= 1.03)
    expect(Math.abs(valueOf(levelOf(value)) / value - 1), String(value)).toBeLessThan(0.05);
});

test('a number beyond the levels is the nearest of them', () => {
  expect(valueOf(levelOf(0))).toBeCloseTo(0.2);
  expect(valueOf(levelOf(1e9))).toBeGreaterThan(900);
});

test('a level is one character that JSON does not escape and that divides nothing', () => {
  for (let value = 0.1; value < 2000; value *= 1.05) {
    expect(JSON.stringify(levelOf(value))).toHaveLength(3);
    expect(levelOf(value)).not.toBe(' ');
  }
});
