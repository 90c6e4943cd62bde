import { expect, test } from 'vitest';
import { isNear } from './near.ts';

const now = new Date('2026-12-01T12:00Z');

test.each([
  ['today', '2026-12-01', '2026-12-01', true],
  ['days that have begun', '2026-11-20', '2026-12-02', true],
  ['yesterday', '2026-11-30', '2026-11-30', false],
  ['in eight weeks', '2027-01-26', '2027-01-26', true],
  ['the day after', '2027-01-27', '2027-01-30', false],
])('%s: %s to %s', (_, from, until, near) => {
  expect(isNear({ from, until }, 'UTC', now)).toBe(near);
});

test('a day is over where the reader is', () => {
  const day = { from: '2026-12-01', until: '2026-12-01' };
  const evening = new Date('2026-12-01T23:00Z');
  expect(isNear(day, 'America/New_York', evening)).toBe(true);
  expect(isNear(day, 'Asia/Tokyo', evening)).toBe(false);
});
