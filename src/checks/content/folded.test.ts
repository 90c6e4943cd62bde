import { expect, test } from 'vitest';
import { folded } from './folded.ts';

test.each([
  ['letter case', 'Ver MÁS', 'ver mas'],
  ['accents and tildes', '¿Cómo añado a alguien?', 'como anado a alguien'],
  ['an accent that is a sign of its own', 'aqui\u0301', 'aqui'],
  ['punctuation', '…here!', 'here'],
  ['what stands between words', 'check-in,  today', 'check in today'],
  ['numbers, which stay', '2 nights', '2 nights'],
  ['signs alone', '→', ''],
])('leaves out what readers do not compare: %s', (_, text, plain) => {
  expect(folded(text)).toBe(plain);
});
