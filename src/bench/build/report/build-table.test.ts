import { expect, test } from 'vitest';
import { buildTables, conditions } from './build-table.ts';
import { median, type Mode, type Result, type Results } from './results.ts';

const build = (subject: string, mode: Mode, round: number, seconds: number): Result => ({
  subject,
  size: 1000,
  mode,
  round,
  seconds,
  cpuSeconds: seconds * 2,
  peakBytes: 2 ** 30,
  output: { bytes: 5_000_000, files: 1234 },
});

const results: Results = {
  machine: '2 cores',
  day: '2026-11-22',
  versions: { 'help-desk': 'astro 7', hugo: 'hugo 0.111' },
  titles: { 'help-desk': 'Help Desk', hugo: 'Hugo', docusaurus: 'Docusaurus' },
  leftOut: [{ size: 1000, subject: 'docusaurus', reason: 'Docusaurus is left out.' }],
  builds: [
    build('hugo', 'cold', 1, 4),
    build('help-desk', 'cold', 1, 9),
    build('help-desk', 'cold', 2, 5),
    build('help-desk', 'cold', 3, 6),
    build('help-desk', 'change', 1, 1),
  ],
};

test('the median is the middle value, or lies between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([])).toBeNaN();
});

test('a row has medians and ratios against ours, and a dash for what was not measured', () => {
  const [, , ours, theirs] = buildTables(results)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(ours).toEqual([
    '',
    'Help Desk',
    '6.0',
    '1.00',
    '1.0',
    '1.00',
    '–',
    '–',
    '12.0',
    '2.0',
    '1.00',
    '5.0',
    '1,234',
    '3',
    '',
  ]);
  expect(theirs?.slice(1, 6)).toEqual(['Hugo', '4.0', '1.50', '–', '–']);
});

test('readers are told who is missing and under what conditions the rest was measured', () => {
  expect(buildTables(results)).toMatch(/^### 1,000 articles\n[^]*\n\nDocusaurus is left out\.$/);
  expect(conditions(results)).toBe(
    'Measured on 2026-11-22 on 2 cores. Help Desk (astro 7); Hugo (hugo 0.111).',
  );
});
