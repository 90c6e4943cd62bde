import { describe, expect, test } from 'vitest';
import { exception } from './exceptions.ts';
import { ownHours } from './hours.ts';
import { supportSchema } from './support.ts';

const hours = [{ days: ['mon'], open: '09:00', close: '17:00' }];
const day = { date: '2026-12-25', en: 'Christmas Day' };
const closed = { ...day, closed: true };
const some = { from: '2026-12-24', until: '2027-01-06', closed: true, en: 'Winter' };

/** The fields an exception is told to be wrong in; none when it is taken. */
const wrong = (one: object): string[] =>
  (exception.safeParse(one).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('an exception', () => {
  test('is a day or several, closed or with other hours, with its names', () => {
    expect(exception.parse(closed)).toEqual({
      from: '2026-12-25',
      until: '2026-12-25',
      open: undefined,
      close: undefined,
      names: { en: 'Christmas Day' },
    });
    expect(exception.parse(some)).toMatchObject({ from: '2026-12-24', until: '2027-01-06' });
    expect(wrong({ ...day, open: '09:00', close: '13:00', es: 'Navidad' })).toEqual([]);
    expect(wrong({ ...day, open: '22:00', close: '02:00' })).toEqual([]);
    expect(wrong({ ...day, open: 'all-day' })).toEqual([]);
  });

  test('is the same day as YAML hands it over, as text or as a date', () => {
    expect(exception.parse({ ...closed, date: new Date('2026-12-25') }).from).toBe('2026-12-25');
  });

  test.each([
    ['no day', { closed: true, en: 'Never' }, 'date'],
    ['a day there is not', { ...closed, date: '2026-02-30' }, 'date'],
    ['a day and several', { ...some, date: '2026-12-25' }, 'date'],
    ['days without an end', { ...some, until: undefined }, 'until'],
    ['days that end before they begin', { ...some, until: '2026-12-23' }, 'until'],
    ['neither closed nor open', day, 'open'],
    ['closed and open', { ...closed, open: 'all-day' }, 'open'],
    ['hours without an end', { ...day, open: '09:00' }, 'close'],
    ['an end of the whole day', { ...day, open: 'all-day', close: '17:00' }, 'close'],
    ['an end that is the beginning', { ...day, open: '09:00', close: '09:00' }, 'close'],
    ['a misspelt field', { ...closed, clsed: 'yes' }, 'clsed'],
    ['no name', { date: '2026-12-25', closed: true }, ''],
  ])('is refused with %s', (_, one, field) => {
    expect(wrong(one)).toEqual([field]);
  });
});

describe('hours of a channel', () => {
  const team = {
    team: { en: 'team' },
    timeZoneLabel: 'EST',
    hours,
    exceptions: [closed],
    replyWithinHours: 48,
  };
  const of = (own: unknown) =>
    supportSchema.parse({ ...team, channels: [{ id: 'chat', icon: 'mail', hours: own }] })
      .channels[0]?.hours;
  const nights = [{ days: ['fri'], open: '22:00', close: '06:00' }];

  test("are the team's, or none, where the file says so", () => {
    expect(of(true)).toBe(true);
    expect(of(undefined)).toBe(false);
  });

  test("are as the team's in all they leave out", () => {
    expect(of({ hours: nights })).toEqual({
      timeZone: 'America/New_York',
      timeZoneLabel: 'EST',
      hours: nights,
      exceptions: [exception.parse(closed)],
    });
  });

  test('may have a zone and exceptions of their own', () => {
    const own = { timeZone: 'Europe/Vienna', timeZoneLabel: 'Vienna time', hours: nights };
    expect(of({ ...own, exceptions: [] })).toEqual({ ...own, exceptions: [] });
    expect(of({ hours: nights, timeZoneLabel: 'PT' })).toMatchObject({
      timeZone: 'America/Los_Angeles',
    });
  });

  test('name both the zone and its label', () => {
    expect(ownHours.safeParse({ hours, timeZone: 'Europe/Vienna' }).success).toBe(false);
    expect(ownHours.safeParse({ hours, timeZoneLabel: 'Vienna time' }).success).toBe(false);
  });
});
