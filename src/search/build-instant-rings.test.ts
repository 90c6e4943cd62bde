import { expect, test } from 'vitest';
import { clusterRings } from './build-instant-rings.ts';

test('rings that share a word are one cluster, over any number of rings', () => {
  const { clusterOf, stems } = clusterRings([
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'e'],
    ['e', 'f'],
    ['c'],
  ]);
  expect(clusterOf).toEqual([0, 1, 0, 0, 1]);
  expect(stems).toEqual([new Set(['a', 'b', 'e', 'f']), new Set(['c', 'd'])]);
});

test('phrases belong to no cluster and join none', () => {
  const { clusterOf, stems } = clusterRings([['give up', 'quit'], ['give up', 'stop'], ['let go']]);
  expect(clusterOf).toEqual([0, 1, undefined]);
  expect(stems).toEqual([new Set(['quit']), new Set(['stop'])]);
});
