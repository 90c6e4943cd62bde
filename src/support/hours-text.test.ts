import { describe, expect, test } from 'vitest';
import { supportSchema } from '../articles/schema/support.ts';
import { hoursText } from './hours-text.ts';

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
