import Slugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { anchorOf, headingOf } from './instant-file.ts';

describe('anchorOf', () => {
  test.each([
    'How do I cancel?',
    "What's new in 2026",
    'Step 1: connect & sync (Airbnb)',
    'redirect_uri and client_id',
    'A — dash, and a - hyphen',
    'Check-in / check-out',
    '24/7 support',
    '  spaces   around  ',
    'UPPER CASE',
    '50 % off! 100 €',
    'C++ "quoted" `code`',
    '',
  ])('agrees with the anchor an article gives %j', (heading) => {
    expect(anchorOf(heading)).toBe(new Slugger().slug(heading));
  });

  test.each([
    ['¿Cómo cancelo?', 'como-cancelo'],
    ['Política de año nuevo', 'politica-de-ano-nuevo'],
    ['Vergüenza: «ñandú»', 'verguenza-nandu'],
  ])('leaves accents and Spanish signs out of %j', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});

describe('headingOf', () => {
  test('works out the anchor that is left out', () => {
    expect(headingOf('¿Qué es?')).toEqual(['¿Qué es?', 'que-es']);
  });

  test('takes the anchor that is there', () => {
    expect(headingOf(['¿Qué es?', 'que-es-1'])).toEqual(['¿Qué es?', 'que-es-1']);
  });
});
