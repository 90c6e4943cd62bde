import { describe, expect, test } from 'vitest';
import type { Measured } from './measure/measure.ts';
import { kindsTable, mainTable } from './table.ts';

const measured: Measured = {
  engine: 'Some search',
  outcomes: [
    ...Array.from({ length: 30 }, () => ({ locale: 'es', kind: 'plain', heldOut: true, place: 1 })),
    ...Array.from({ length: 10 }, () => ({
      locale: 'en',
      kind: 'typo',
      heldOut: false,
      place: undefined,
    })),
    { locale: 'en', kind: 'off-topic', heldOut: true, place: undefined },
  ],
  bytes: [10_000, 20_000],
  readyMs: [4],
  keysMs: Array.from({ length: 100 }, (_, index) => index),
};

describe('tables', () => {
  test('keep questions without an answer apart', () => {
    const row = mainTable([measured]).split('\n')[2];
    expect(row).toBe(
      '| Some search | 40 | 75.0 % | 75.0 % | 0.750 | 25.0 % | 100.0 % | 15 | 4.00 | 50 | 95 | 100 |',
    );
  });

  test('say nothing of quality or of the slowest keys where too little was measured', () => {
    const few = { ...measured, outcomes: measured.outcomes.slice(0, 5), keysMs: [3000, 4000] };
    const row = mainTable([few]).split('\n')[2];
    expect(row).toBe('| Some search | 5 | too slow | – | – | – | – | 15 | 4.00 | 4000 | – | 2 |');
  });

  test('show the first place per language and kind', () => {
    expect(kindsTable([measured]).split('\n')).toEqual([
      '| S@1 | held out (30) | es (30) | en (10) | plain (30) | typo (10) |',
      '| --- | --: | --: | --: | --: | --: |',
      '| Some search | 100.0 % | 100.0 % | 0.0 % | 100.0 % | 0.0 % |',
    ]);
  });
});
