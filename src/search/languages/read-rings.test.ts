import { describe, expect, test } from 'vitest';
import { fold } from '../client/text.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import { generalRings } from './read-rings.ts';

const languages = { en, es };

describe.each(Object.entries(languages))('the general rings in %s', (name, { stopWords }) => {
  const rings = generalRings(name);

  test('are many, of two to a dozen words or phrases in lower case', () => {
    expect(rings.length).toBeGreaterThan(200);
    for (const ring of rings) {
      expect(ring.length, ring.join()).toBeGreaterThan(1);
      expect(ring.length, ring.join()).toBeLessThan(13);
      expect(ring.join().toLowerCase()).toBe(ring.join());
    }
  });

  test('do not say the same twice, nor join more than two meanings by one word', () => {
    const times = new Map<string, number>();
    for (const phrase of rings.flat()) times.set(phrase, (times.get(phrase) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 2)).toEqual([]);
    expect(rings.filter((ring) => new Set(ring).size < ring.length)).toEqual([]);
  });

  test('have no member of words without meaning, which would stand for nothing', () => {
    const empty = rings.flat().filter((phrase) =>
      fold(phrase)
        .split(/[\s-]+/)
        .every((word) => stopWords.includes(word)),
    );
    expect(empty).toEqual([]);
  });
});

test('a language without a file has none', () => {
  expect(generalRings('qu')).toEqual([]);
});
