import { expect, test } from 'vitest';
import { answerByText } from './answer-by.ts';

const now = new Date('2026-11-22T15:00Z');
/** ICU's versions differ in commas and in the width of spaces. */
const plain = (text: string): string => text.replaceAll(',', '').replace(/\s/g, ' ');
const text = (hours: number, locale: string, timeZone: string): string =>
  plain(answerByText(new Date(now.getTime() + hours * 3_600_000), locale, timeZone, now));

test('names the day, the time and the zone asked for', () => {
  expect(text(48, 'en', 'America/New_York')).toBe('Tuesday 10:00 AM EST');
  expect(text(48, 'es', 'Europe/Madrid')).toBe('martes 16:00 CET');
});

test('names the date where a weekday would not be enough', () => {
  expect(text(7 * 24, 'en', 'America/New_York')).toBe('Sunday November 29 at 10:00 AM EST');
  expect(text(5 * 24, 'en', 'America/New_York')).toBe('Friday 10:00 AM EST');
});

test("takes the reader's own clock where no zone is asked for", () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const own = plain(answerByText(now, 'en', undefined, now));
  expect(plain(answerByText(now, 'en', timeZone, now))).toMatch(new RegExp(`^${own} \\S+`));
});
