import { expect, test } from 'vitest';
import { oneLine, safeLines, textTable } from './text-table.ts';

test('columns are as wide as what stands in them, numbers to the right', () => {
  expect(
    textTable(
      ['Article', 'Yes'],
      [
        ['a/b', 5],
        ['features/long', 1200],
      ],
    ),
  ).toBe(
    [
      'Article         Yes',
      '─────────────  ────',
      'a/b               5',
      'features/long  1200',
    ].join('\n'),
  );
});

test('a letter made of several signs takes the place of one', () => {
  const [, , first, second] = textTable(
    ['Name', 'x'],
    [
      ['N\u0303u 👩‍💻', 'a'],
      ['Abc d', 'b'],
    ],
  ).split('\n');
  expect(first?.endsWith('👩‍💻   a')).toBe(true);
  expect(second).toBe('Abc d  b');
});

test('long texts are cut between letters', () => {
  expect(textTable(['x'], [['one two three']], 8).split('\n')[2]).toBe('one two…');
});

test('what readers wrote cannot steer the terminal or turn the text around', () => {
  const nasty = 'a\u001b[2Jb\u009b31mc\u202ed\u2066e\rf\u0007';
  expect(oneLine(nasty)).toBe('a [2Jb 31mc d e f');
  expect(safeLines(`one  \n\ttwo\u001b]0;title\u0007`)).toBe('one\n two ]0;title');
});

test('lines of readers stay within their row', () => {
  expect(textTable(['x'], [['one\ntwo\u2028three']]).split('\n')).toHaveLength(3);
});
