import { describe, expect, test } from 'vitest';
import { relativeDate } from './relative-date.ts';

const now = new Date('2026-05-31T12:00:00Z');
const said = (locale: string, date: string): string => relativeDate(locale, new Date(date), now);

describe('relativeDate', () => {
  test('says today for less than a day', () => {
    expect(said('en', '2026-05-31T11:59:00Z')).toBe('today');
    expect(said('es', '2026-05-30T12:00:01Z')).toBe('hoy');
  });

  test('says yesterday from one day on, in the words of the language', () => {
    expect(said('en', '2026-05-30T12:00:00Z')).toBe('yesterday');
    expect(said('es', '2026-05-30T12:00:00Z')).toBe('ayer');
  });

  test('counts whole days, weeks, months and years', () => {
    expect(said('en', '2026-05-25T12:00:00Z')).toBe('6 days ago');
    expect(said('en', '2026-05-24T12:00:00Z')).toBe('last week');
    expect(said('en', '2026-05-03T12:00:00Z')).toBe('4 weeks ago');
    expect(said('en', '2026-04-30T00:00:00Z')).toBe('last month');
    expect(said('en', '2025-12-28T12:00:00Z')).toBe('5 months ago');
    expect(said('en', '2025-06-01T12:00:00Z')).toBe('11 months ago');
    expect(said('en', '2025-05-31T00:00:00Z')).toBe('last year');
    expect(said('es', '2023-05-31T00:00:00Z')).toBe('hace 3 años');
  });

  test('says today for a date a wrong clock puts in the future', () => {
    expect(said('en', '2026-06-15T12:00:00Z')).toBe('today');
  });
});
