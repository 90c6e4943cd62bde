import { describe, expect, test } from 'vitest';
import { buildThesaurus } from './build-thesaurus.ts';
import { Language } from './client/language.ts';
import type { Thesaurus } from './languages/read-thesaurus.ts';

const language = new Language((word) => word.replace(/s$/, ''), {
  stopWords: ['of'],
  synonyms: [],
});
const site = new Set(['fee', 'refund', 'cleaning', 'rule', 'house']);
const build = (some: Partial<Thesaurus>) =>
  buildThesaurus({ rings: [], associations: [], topics: [], ...some }, language, (stem) =>
    site.has(stem),
  );

describe('rings', () => {
  test('are kept where a word of them stands in the site, as stems', () => {
    const rings = [
      ['charges', 'fees'],
      ['cats', 'dogs'],
    ];
    expect(build({ rings }).rings).toEqual(['charge,fee']);
  });

  test('need every word of a phrase', () => {
    const rings = [
      ['rules of the house', 'order'],
      ['house of cards', 'trick'],
    ];
    expect(build({ rings: rings.slice(1) }).rings).toEqual([]);
    expect(
      buildThesaurus({ rings, associations: [], topics: [] }, language, () => true).rings,
    ).toHaveLength(2);
  });

  test('of which one word is left are none', () => {
    expect(build({ rings: [['fee', 'fees']] }).rings).toEqual([]);
  });
});

test('words of topics that the site has nothing to do with are kept, as stems', () => {
  const topics = [['chess', 'bishops', 'checkmate', 'house chess']];
  expect(build({ topics }).elsewhere).toEqual(['bishop', 'checkmate', 'ches', 'house ches']);
});

describe('associations', () => {
  test('lead to words of the site alone', () => {
    const associations: Thesaurus['associations'] = [
      ['dirty', 'cleaning', 'complaint'],
      ['moon', 'night'],
      ['dog', 'house rules', 'pet'],
    ];
    expect(build({ associations }).associations).toEqual(['dirty,cleaning', 'dog,house rule']);
  });

  test('are joined where they begin with the same stem, and say nothing twice', () => {
    const associations: Thesaurus['associations'] = [
      ['stain', 'cleaning', 'refund'],
      ['stains', 'refund', 'fee', 'stain'],
    ];
    expect(build({ associations }).associations).toEqual(['stain,cleaning,refund,fee']);
  });

  test('leave out what means the same', () => {
    const rings = [['charge', 'fee']];
    const associations: Thesaurus['associations'] = [['charge', 'fee', 'refund']];
    expect(build({ rings, associations }).associations).toEqual(['charge,refund']);
  });
});
