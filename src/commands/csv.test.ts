import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const cell = (text: string): string => csv([[text]]).slice(1, -2);

test('rows end as RFC 4180 has it, after the mark by which Excel knows UTF-8', () => {
  expect(
    csv([
      ['a', 1],
      ['ñ', 2],
    ]),
  ).toBe('\ufeffa,1\r\nñ,2\r\n');
});

test.each([
  ['one, two', '"one, two"'],
  ['she said "no"', '"she said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['a space at its end ', '"a space at its end "'],
  ['plain', 'plain'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(cell(text)).toBe(written);
});

test.each(['=1+1', '+34 600', '-2', '@SUM(A1)', '\t=1', '＝1+1'])(
  'a spreadsheet takes %j for a text',
  (text) => {
    expect(cell(text)).toMatch(/^"?'/);
  },
);

test('a formula with quotes stays inside its cell', () => {
  expect(cell('=HYPERLINK("https://evil.example","x"),y')).toBe(
    `"'=HYPERLINK(""https://evil.example"",""x""),y"`,
  );
});

test('numbers of ours stay numbers', () => {
  expect(csv([[-1]])).toBe('\ufeff-1\r\n');
});
