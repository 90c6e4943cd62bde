import { describe, expect, test } from 'vitest';
import { ownHours } from '../articles/schema/hours.ts';
import { replyBy, statusAt } from './schedule.ts';
import { scheduleOf } from './schedule/from-hours.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What is told at a moment: "open", "closed until 2026-12-25T14:00:00.000Z". */
function at(now: string, timeZone: string, hours: object[], exceptions: object[] = []): string {
  const of = ownHours.parse({ hours, exceptions });
  const schedule = scheduleOf({ timeZone, hours: of.hours, exceptions: of.exceptions ?? [] });
  const { open, changesAt } = statusAt(schedule, new Date(now));
  return `${open ? 'open' : 'closed'}${changesAt ? ` until ${changesAt.toISOString()}` : ''}`;
}

describe('the status', () => {
  const igms = [
    { days: week.slice(0, 5), open: 'all-day' },
    { days: ['sat', 'sun'], open: '09:00', close: '17:00' },
  ];
  const zone = 'America/New_York';

  test.each([
    ['on a Wednesday', '2026-01-14T12:00Z', 'open until 2026-01-17T05:00:00.000Z'],
    ['on a Saturday night', '2026-01-17T05:00Z', 'closed until 2026-01-17T14:00:00.000Z'],
    ['as a Saturday begins', '2026-01-17T14:00Z', 'open until 2026-01-17T22:00:00.000Z'],
    ['as it ends', '2026-01-17T22:00Z', 'closed until 2026-01-18T14:00:00.000Z'],
    ['on a summer Sunday', '2026-07-12T12:00Z', 'closed until 2026-07-12T13:00:00.000Z'],
    ['the night clocks go back', '2026-11-01T02:00Z', 'closed until 2026-11-01T14:00:00.000Z'],
  ])('is right %s', (_, now, told) => {
    expect(at(now, zone, igms)).toBe(told);
  });

  test('joins hours that touch, over midnight too', () => {
    const hours = [
      { days: ['mon'], open: '18:00', close: '24:00' },
      { days: ['tue'], open: '00:00', close: '02:00' },
      { days: ['tue'], open: '01:00', close: '03:00' },
    ];
    expect(at('2026-01-12T19:00Z', 'UTC', hours)).toBe('open until 2026-01-13T03:00:00.000Z');
  });

  test('has no end where it is always open, or never', () => {
    const always = [{ days: week, open: 'all-day' }];
    const closed = [{ from: '2026-01-01', until: '2027-01-01', closed: true, en: 'A long year' }];
    expect(at('2026-01-12T19:00Z', zone, always)).toBe('open');
    expect(at('2026-01-12T19:00Z', zone, always, closed)).toBe('closed');
  });

  test('follows the last exception that names a day', () => {
    const holidays = [
      { from: '2026-12-24', until: '2027-01-06', closed: true, en: 'Winter' },
      { date: '2026-12-28', open: '10:00', close: '12:00', en: 'Stocktaking' },
    ];
    expect(at('2026-12-25T12:00Z', 'UTC', igms, holidays)).toBe(
      'closed until 2026-12-28T10:00:00.000Z',
    );
    expect(at('2026-12-28T11:00Z', 'UTC', igms, holidays)).toBe(
      'open until 2026-12-28T12:00:00.000Z',
    );
  });

  test('lets the hours of the eve last until the morning of a closed day', () => {
    const nights = [{ days: week, open: '22:00', close: '06:00' }];
    const holiday = [{ date: '2026-12-25', closed: true, en: 'Christmas Day' }];
    expect(at('2026-12-25T03:00Z', 'UTC', nights, holiday)).toBe(
      'open until 2026-12-25T06:00:00.000Z',
    );
    expect(at('2026-12-25T23:00Z', 'UTC', nights, holiday)).toBe(
      'closed until 2026-12-26T22:00:00.000Z',
    );
  });
});

describe('clocks that change', () => {
  const from = (open: string, close: string) => [{ days: ['sun'], open, close }];

  test('open at the skip what would open while it is skipped', () => {
    // In New York, 02:00 to 03:00 does not exist on 8 March 2026.
    const hours = from('02:30', '05:00');
    expect(at('2026-03-08T06:59Z', 'America/New_York', hours)).toBe(
      'closed until 2026-03-08T07:00:00.000Z',
    );
    expect(at('2026-03-08T07:00Z', 'America/New_York', hours)).toBe(
      'open until 2026-03-08T09:00:00.000Z',
    );
  });

  test('leave out hours that are skipped whole', () => {
    expect(at('2026-03-08T06:00Z', 'America/New_York', from('02:10', '02:50'))).toBe(
      'closed until 2026-03-15T06:10:00.000Z',
    );
  });

  test('count the first of two times', () => {
    // In New York, 01:00 to 02:00 comes twice on 1 November 2026.
    const hours = from('00:30', '01:30');
    expect(at('2026-11-01T05:00Z', 'America/New_York', hours)).toBe(
      'open until 2026-11-01T05:30:00.000Z',
    );
    expect(at('2026-11-01T06:10Z', 'America/New_York', hours)).toBe(
      'closed until 2026-11-08T05:30:00.000Z',
    );
  });

  test('may change by half an hour', () => {
    // On Lord Howe Island 02:00 becomes 02:30 on 4 October 2026, 15:30 UTC the day before.
    expect(at('2026-10-03T15:00Z', 'Australia/Lord_Howe', from('02:15', '09:00'))).toBe(
      'closed until 2026-10-03T15:30:00.000Z',
    );
  });
});

test('a zone nobody knows is an error', () => {
  expect(() => at('2026-01-01T00:00Z', 'Mars/Olympus', [{ days: week, open: 'all-day' }])).toThrow(
    RangeError,
  );
});

test('an answer comes within so many hours, whatever the clocks do', () => {
  const by = replyBy(new Date('2026-03-07T12:00Z'), 48);
  expect(by.toISOString()).toBe('2026-03-09T12:00:00.000Z');
});
