import { expect, test } from 'vitest';
import { patient, pauseAfter } from './pauses.ts';

const middle = (): number => 0.5;
const HOUR_MS = 3_600_000;

function allPauses(random: () => number): number[] {
  const pauses: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const pause = pauseAfter(attempts, patient, random);
    if (pause === undefined) return pauses;
    pauses.push(pause);
  }
}

test('pauses grow from a minute, doubling, to six hours', () => {
  const minutes = allPauses(middle).map((pause) => pause / 60_000);
  expect(minutes.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
});

test('a mail is given up after at least five days, and within another half', () => {
  const hours = allPauses(middle).reduce((sum, pause) => sum + pause, 0) / HOUR_MS;
  expect(hours).toBeGreaterThanOrEqual(5 * 24);
  expect(hours).toBeLessThanOrEqual(5.5 * 24);
});

test('what failed together does not come back together', () => {
  expect(pauseAfter(1, patient, () => 0)).toBe(48_000);
  expect(pauseAfter(1, patient, () => 1)).toBe(72_000);
  const drawn = new Set(Array.from({ length: 50 }, () => pauseAfter(5, patient)));
  expect(drawn.size).toBeGreaterThan(1);
});
