import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWithoutQuotes } from './read-without-quotes.ts';

test.each([
  ['2027', 'the number 2027'],
  ['1.5', 'the number 1.5'],
  ['true', 'true'],
  ['error: cannot add user', 'a field and its value, for the colon in it'],
  ['error: 404', 'a field and its value, for the colon in it'],
])('a text that YAML takes for something else: %s', (text, expected) => {
  expect(readWithoutQuotes(parse(text))).toBe(expected);
});

test.each(['Invite a member', '[a]', '{ a: b, c: d }', '{ a: { b: c } }', 'a: [b]', '{}', ''])(
  'what is a text already, or was not meant as one: %s',
  (text) => {
    expect(readWithoutQuotes(parse(text))).toBeUndefined();
  },
);
