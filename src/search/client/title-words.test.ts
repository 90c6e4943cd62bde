import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { TitleWords } from './title-words.ts';

const language = new Language((word) => word.replace(/(es|s)$/, ''), {
  stopWords: ['de'],
  synonyms: [],
});
const titles = [
  'Calendarios de casas',
  'Check-in: la casa',
  'Encasar',
  'Número de CASA',
  'Casa, casa',
];

describe('the words of titles', () => {
  test('are found by their beginnings, with the articles they stand in', () => {
    const words = new TitleWords(titles, language);
    words.lookUp('cas');
    expect([...words.postings('casa')]).toEqual([
      [0, 4],
      [1, 4],
      [3, 4],
      [4, 8],
    ]);
    expect(words.stems.get('casas')).toEqual(new Set(['casa']));
    expect(words.uses.get('casa')).toBe(4);
    expect(words.has('calendario')).toBe(false);
  });

  test('are known with and without accents, and compounds as one word', () => {
    const words = new TitleWords(titles, language);
    for (const beginning of ['num', 'che', 'de']) words.lookUp(beginning);
    expect([...words.postings('numero').keys()]).toEqual([3]);
    expect([...words.postings('checkin').keys()]).toEqual([1]);
    expect(words.has('de')).toBe(false);
  });

  test('count once, in whatever order their beginnings are looked up', () => {
    for (const order of [
      ['c', 'ca', 'cas'],
      ['cas', 'ca', 'c'],
      ['cal', 'ca', 'ca'],
    ]) {
      const words = new TitleWords(titles, language);
      for (const beginning of [...order, '']) words.lookUp(beginning);
      expect(words.uses.get('casa'), order.join()).toBe(4);
      expect(words.uses.get('calendarios'), order.join()).toBe(1);
    }
  });
});
