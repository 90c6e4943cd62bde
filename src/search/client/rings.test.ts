import { expect, test } from 'vitest';
import { Rings } from './rings.ts';

function rings(): { rings: Rings; stemmed: string[] } {
  const stemmed: string[] = [];
  const keyOf = (phrase: string): string => {
    stemmed.push(phrase);
    return phrase.toLowerCase().replace(/s\b/g, '').replace('ú', 'u');
  };
  return { rings: new Rings(keyOf), stemmed };
}

test('a word means what the other members of its rings mean, with the most they are worth', () => {
  const { rings: known } = rings();
  known.add(['bills', 'invoices'], 0.75);
  known.add(['bill', 'invoice', 'Última factura'], 0.5);
  expect([...known.synonymsOf('bill')]).toEqual([
    ['invoice', 0.75],
    ['ultima factura', 0.5],
  ]);
  expect([...known.synonymsOf('ultima factura').keys()]).toEqual(['bill', 'invoice']);
  expect(known.synonymsOf('zebra').size).toBe(0);
});

test('only rings with a word of that first letter are worked out, once', () => {
  const { rings: known, stemmed } = rings();
  known.add(['bill', 'invoice'], 1);
  known.add(['guest', 'visitor'], 1);
  known.synonymsOf('guest');
  known.synonymsOf('visitor');
  expect(stemmed).toEqual(['guest', 'visitor']);
});

test('a ring that is learned later counts for a word that was asked for before', () => {
  const { rings: known } = rings();
  expect(known.synonymsOf('guest').size).toBe(0);
  known.addKeys(['guest', 'visitor'], 0.5);
  expect([...known.synonymsOf('guest')]).toEqual([['visitor', 0.5]]);
});
