import { expect, test } from 'vitest';
import { likelyEmail } from './contact-email-hint.ts';

test.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmail.con', 'ana@gmail.com'],
  ['ana@gmal.com', 'ana@gmail.com'],
  ['Ana.B@HOTMIAL.COM', 'Ana.B@hotmail.com'],
  [' ana@outllook.es ', 'ana@outlook.es'],
])('%s was probably meant to be %s', (written, meant) => expect(likelyEmail(written)).toBe(meant));

test.each([
  'ana@gmail.com',
  'ana@mail.com',
  'ana@ymail.com',
  'ana@igms.com',
  'ana@example.org',
  'gmial.com',
  'ana@',
  '',
])('nothing is said of %s', (written) => expect(likelyEmail(written)).toBeUndefined());
