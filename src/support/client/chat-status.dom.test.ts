import { expect, test } from 'vitest';
import type { Schedule } from '../schedule.ts';
import { showStatus } from './chat-status.ts';

const noon = new Date('2026-11-23T12:00:00Z');

function shown(schedule: Schedule, now: Date, locale = 'en'): [boolean | undefined, string] {
  const place = document.createElement('p');
  place.dataset['schedule'] = JSON.stringify(schedule);
  place.dataset['open'] = 'Open.';
  place.dataset['openUntil'] = 'Open until {time}.';
  place.dataset['closed'] = 'Closed.';
  place.dataset['closedUntil'] = 'Opens: {time}.';
  place.hidden = true;
  const open = showStatus(place, locale, now);
  expect(place.hidden).toBe(false);
  return [open, (place.textContent ?? '').replace(/\s/g, ' ')];
}

/** Hours in the zone these tests run in, from Monday on. */
const here = (...week: Schedule['week']): Schedule => ({
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  week,
  exceptions: [],
});
const local = (day: number, hour: number): Date => new Date(2026, 10, day, hour);
const workDay = [[540, 1020]] as const;

test('says until when it is open today', () => {
  const monday = here(workDay, [], [], [], [], [], []);
  expect(shown(monday, local(23, 10))).toEqual([true, 'Open until 5:00 PM.']);
  expect(shown(monday, local(23, 10), 'es')).toEqual([true, 'Open until 17:00.']);
});

test('names the day when it opens on another', () => {
  const tuesday = here([], workDay, [], [], [], [], []);
  expect(shown(tuesday, local(23, 10))).toEqual([false, 'Opens: Tuesday 9:00 AM.']);
});

test('names the date when that is more than six days away', () => {
  const [open, text] = shown(here(workDay, [], [], [], [], [], []), local(23, 18));
  expect(open).toBe(false);
  expect(text).toContain('Monday, November 30');
});

test('names no time where it is always open or always closed', () => {
  const day = [[0, 1440]] as const;
  expect(shown(here(day, day, day, day, day, day, day), noon)).toEqual([true, 'Open.']);
  expect(shown(here([], [], [], [], [], [], []), noon)).toEqual([false, 'Closed.']);
});

test('says nothing where there are no hours', () => {
  expect(showStatus(null, 'en', noon)).toBeUndefined();
});
