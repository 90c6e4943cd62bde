import { describe, expect, test } from 'vitest';
import { ownHours } from '../articles/schema/hours.ts';
import { supportSchema } from '../articles/schema/support.ts';
import { exceptionsText, hoursText } from './hours-text.ts';

/** Opening hours as support.yml has them, with the least of everything else. */
function textOf(locale: string, ...hours: readonly object[]): string[] {
  const support = supportSchema.parse({
    team: { en: 'team' },
    timeZone: 'America/New_York',
    timeZoneLabel: 'EST',
    hours,
    replyWithinHours: 48,
    channels: [{ id: 'chat', icon: 'mail' }],
  });
  // ICU puts a narrow space before AM and PM, or a plain one, depending on its version.
  return hoursText(locale, support).map(({ days, times }) =>
    `${days}: ${times}`.replace(/\s/g, ' '),
  );
}

describe('hoursText', () => {
  const weekend = { days: ['sat', 'sun'], open: '09:00', close: '17:00' };

  test('writes one line per entry, in Spanish', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
    expect(textOf('es', { days, open: 'all-day' }, weekend)).toEqual([
      'Lunes a viernes: 24 horas',
      'Sábado y domingo: 9:00 a 17:00 EST',
    ]);
  });

  test('writes one line per entry, in English', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
    expect(textOf('en', { days, open: 'all-day' }, weekend)).toEqual([
      'Monday to Friday: 24 hours',
      'Saturday and Sunday: 9:00 AM to 5:00 PM EST',
    ]);
  });

  test('names a single day', () => {
    expect(textOf('es', { days: ['wed'], open: 'all-day' })).toEqual(['Miércoles: 24 horas']);
  });

  test('lists days that do not follow each other', () => {
    const days = ['mon', 'wed', 'fri'];
    expect(textOf('en', { days, open: 'all-day' })).toEqual([
      'Monday, Wednesday, and Friday: 24 hours',
    ]);
    expect(textOf('es', { days, open: 'all-day' })).toEqual([
      'Lunes, miércoles y viernes: 24 horas',
    ]);
  });

  test('makes a range of three days in whatever order they are written', () => {
    expect(textOf('en', { days: ['wed', 'mon', 'tue'], open: 'all-day' })).toEqual([
      'Monday to Wednesday: 24 hours',
    ]);
  });

  test('keeps midnight, noon and minutes apart', () => {
    const days = ['mon'];
    expect(textOf('en', { days, open: '00:00', close: '12:30' })).toEqual([
      'Monday: 12:00 AM to 12:30 PM EST',
    ]);
    expect(textOf('es', { days, open: '00:00', close: '12:30' })).toEqual([
      'Lunes: 0:00 a 12:30 EST',
    ]);
  });
});

describe('hours beyond midnight', () => {
  test('end in the morning, or with the day', () => {
    expect(textOf('en', { days: ['fri'], open: '22:00', close: '06:00' })).toEqual([
      'Friday: 10:00 PM to 6:00 AM EST',
    ]);
    expect(textOf('es', { days: ['fri'], open: '16:00', close: '24:00' })).toEqual([
      'Viernes: 16:00 a 24:00 EST',
    ]);
    expect(textOf('en', { days: ['fri'], open: '16:00', close: '24:00' })).toEqual([
      'Friday: 4:00 PM to 12:00 AM EST',
    ]);
  });
});

describe('exceptionsText', () => {
  const { exceptions = [] } = ownHours.parse({
    hours: [{ days: ['mon'], open: 'all-day' }],
    exceptions: [
      { from: '2026-12-24', until: '2027-01-06', closed: true, es: 'Invierno', en: 'Winter' },
      { date: '2026-12-08', open: '09:00', close: '13:00', es: 'Inmaculada', en: 'Immaculate' },
    ],
  });
  const lines = (locale: string, today: string): string[] =>
    exceptionsText(locale, { exceptions, timeZone: 'UTC', timeZoneLabel: 'UTC' }, today).map(
      ({ name, days, times }) => `${name} | ${days} | ${times}`.replace(/\s/g, ' '),
    );

  test('names the days in their order, in the language of the page', () => {
    expect(lines('en', '2026-12-01')).toEqual([
      'Immaculate | Tuesday, December 8 | 9:00 AM to 1:00 PM UTC',
      'Winter | Thursday, December 24 to Wednesday, January 6 | Closed',
    ]);
    expect(lines('es', '2026-12-01')).toEqual([
      'Inmaculada | Martes, 8 de diciembre | 9:00 a 13:00 UTC',
      'Invierno | Jueves, 24 de diciembre a miércoles, 6 de enero | Cerrado',
    ]);
  });

  test('leaves out what is over, and keeps what lasts', () => {
    expect(lines('en', '2027-01-06')).toEqual([
      'Winter | Thursday, December 24 to Wednesday, January 6 | Closed',
    ]);
    expect(lines('en', '2027-01-07')).toEqual([]);
  });
});
