import { describe, expect, test } from 'vitest';
import { hours as en } from '../../i18n/strings/en/hours.ts';
import { hours as es } from '../../i18n/strings/es/hours.ts';
import { statusText } from './status-text.ts';

/** Sunday, 22 November 2026, 12:00 in Madrid. */
const now = new Date('2026-11-22T11:00Z');
const text = (locale: 'en' | 'es', open: boolean, changesAt?: string): string =>
  statusText(
    changesAt ? { open, changesAt: new Date(changesAt) } : { open },
    now,
    locale,
    { en, es }[locale].live,
    'Europe/Madrid',
    // ICU puts a narrow space before AM and PM, or a plain one, depending on its version.
  ).replace(/\s/g, ' ');

describe('what readers are told of the status, in their own time', () => {
  test.each([
    ['2026-11-22T14:00Z', 'Open now, until 3:00 PM your time'],
    ['2026-11-22T23:00Z', 'Open now, until Monday at 12:00 AM your time'],
    ['2026-12-25T08:00Z', 'Open now, until Friday, December 25 at 9:00 AM your time'],
  ])('while it is open', (changesAt, told) => {
    expect(text('en', true, changesAt)).toBe(told);
  });

  test.each([
    ['2026-11-22T11:00:20Z', 'Closed now. Opens in 1 minute, at 12:00 PM your time'],
    ['2026-11-22T11:25Z', 'Closed now. Opens in 25 minutes, at 12:25 PM your time'],
    ['2026-11-22T12:00Z', 'Closed now. Opens in 1 hour, at 1:00 PM your time'],
    ['2026-11-22T14:00Z', 'Closed now. Opens in 3 hours, at 3:00 PM your time'],
    ['2026-11-23T08:00Z', 'Closed now. Opens in 21 hours, on Monday at 9:00 AM your time'],
    ['2026-11-24T08:00Z', 'Closed now. Opens in 2 days, on Tuesday at 9:00 AM your time'],
    ['2026-11-28T08:00Z', 'Closed now. Opens in 6 days, on Saturday at 9:00 AM your time'],
    [
      '2026-11-29T08:00Z',
      'Closed now. Opens in 7 days, on Sunday, November 29 at 9:00 AM your time',
    ],
  ])('while it is closed', (changesAt, told) => {
    expect(text('en', false, changesAt)).toBe(told);
  });

  test('in Spanish, with the article of one and of other hours', () => {
    expect(text('es', true, '2026-11-22T16:00Z')).toBe('Abierto ahora, hasta las 17:00 (tu hora)');
    expect(text('es', true, '2026-11-23T00:30Z')).toBe(
      'Abierto ahora, hasta el lunes a la 1:30 (tu hora)',
    );
    expect(text('es', false, '2026-11-22T14:00Z')).toBe(
      'Cerrado ahora. Abre dentro de 3 horas, a las 15:00 (tu hora)',
    );
    expect(text('es', false, '2026-11-24T08:00Z')).toBe(
      'Cerrado ahora. Abre dentro de 2 días, el martes a las 9:00 (tu hora)',
    );
  });

  test('without a time where no change is in sight', () => {
    expect(text('en', true)).toBe('Open now');
    expect(text('es', false)).toBe('Cerrado ahora');
  });
});
