import { Temporal } from '@js-temporal/polyfill';
import { describe, expect, test } from 'vitest';
import { ownHours } from '../../articles/schema/hours.ts';
import { statusAt } from '../schedule.ts';
import { scheduleOf } from './from-hours.ts';
import { clockIn, firstDay, openSpans, type Span } from './temporal-oracle.ts';
import { dayAt, momentOf, offsetAt } from './zone.ts';

const HOUR = 3_600_000;
const start = firstDay.toZonedDateTime('UTC').epochMilliseconds;

// Every way in which the clocks of 2026 and 2027 change, and some that never do.
const zones = Object.entries({
  Africa: 'Cairo Casablanca',
  America:
    'Adak Anchorage Asuncion Havana Los_Angeles Mexico_City Miquelon New_York Nuuk Phoenix Santiago Sao_Paulo Scoresbysund St_Johns',
  Antarctica: 'Troll',
  Asia: 'Beirut Gaza Jerusalem Kathmandu Kolkata Nicosia Tehran Tokyo',
  Atlantic: 'Azores',
  Australia: 'Adelaide Lord_Howe',
  Europe: 'Chisinau Dublin Lisbon London Madrid Moscow',
  Pacific: 'Apia Auckland Chatham Easter Kiritimati Marquesas',
}).flatMap(([area, places]) => places.split(' ').map((place) => `${area}/${place}`));

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workdays = week.slice(0, 5);
const exceptions = [
  { date: '2026-03-08', closed: true, en: 'Clocks go forward in America' },
  { from: '2026-12-24', until: '2027-01-02', closed: true, en: 'Winter' },
  { date: '2026-12-31', open: '22:00', close: '02:00', en: "New Year's Eve" },
  { from: '2027-03-27', until: '2027-03-28', open: 'all-day', en: 'Clocks go forward in Europe' },
];
const schedules = Object.entries({
  'workdays all day, weekends by day': [
    { days: workdays, open: 'all-day' },
    { days: ['sat', 'sun'], open: '09:00', close: '17:00' },
  ],
  'twice a day': [
    { days: workdays, open: '16:00', close: '24:00' },
    { days: workdays, open: '08:30', close: '13:00' },
  ],
  'nights, with hours that are skipped or come twice': [
    { days: ['wed', 'thu', 'fri', 'sat'], open: '22:00', close: '02:30' },
    { days: ['sat', 'sun'], open: '00:15', close: '01:45' },
  ],
  'always but for the exceptions': [{ days: week, open: 'all-day' }],
}).map(([name, hours]) => ({ name, ...ownHours.parse({ hours, exceptions }) }));

/** Every hour of the two years, and both sides of each moment at which the status changes. */
function moments(spans: readonly Span[]): number[] {
  const end = start + 730 * 24 * HOUR;
  const hours = Array.from({ length: 730 * 24 }, (_, index) => start + index * HOUR);
  const edges = spans.flatMap(({ from, until }) => [from - 1, from, until - 1, until]);
  return [...hours, ...edges.filter((at) => at >= start && at < end)].sort((a, b) => a - b);
}

describe.each(zones)('in %s, in every hour of 2026 and 2027', (timeZone) => {
  test.each(schedules)(
    'the status is that of Temporal: $name',
    ({ hours, exceptions: days = [] }) => {
      const of = { timeZone, hours, exceptions: days };
      const spans = openSpans(of);
      const schedule = scheduleOf(of);
      const wrong: object[] = [];
      let next = 0;
      for (const at of moments(spans)) {
        while ((spans[next]?.until ?? Infinity) <= at) next++;
        const span = spans[next];
        const open = span !== undefined && span.from <= at;
        const status = statusAt(schedule, new Date(at));
        const changesAt = open ? span.until : span?.from;
        const told = status.changesAt?.getTime() ?? Infinity;
        // What lies further ahead than two months is left open.
        const right =
          changesAt === told ||
          (told === Infinity && (changesAt ?? Infinity) > at + 59 * 24 * HOUR);
        if (status.open !== open || !right)
          wrong.push({ at: new Date(at), open, changesAt: new Date(changesAt ?? NaN), status });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  test('clock times are the moments of Temporal, also when they are skipped or come twice', () => {
    const moment = clockIn(timeZone);
    const halfHours = Array.from({ length: 730 * 48 }, (_, index) => start + (index * HOUR) / 2);
    expect(halfHours.filter((clock) => momentOf(timeZone, clock) !== moment(clock))).toEqual([]);
  });

  test('date and offset are those of Temporal', () => {
    const wrong = Array.from({ length: 2500 }, (_, index) => start + index * 7 * HOUR).filter(
      (time) => {
        const local = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
        const midnight = dayAt(timeZone, time) * 24 * HOUR;
        return (
          offsetAt(timeZone, time) !== local.offsetNanoseconds / 1e6 ||
          new Date(midnight).toISOString().slice(0, 10) !== local.toPlainDate().toString()
        );
      },
    );
    expect(wrong).toEqual([]);
  });
});
