import { describe, expect, test } from 'vitest';
import { count, fill, interfaceSchema, stringsFor } from './strings.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';

describe('fill', () => {
  test('puts texts and numbers in their places', () => {
    expect(fill('{n} of {total}: {name}', { n: 1, total: 20, name: 'Ana' })).toBe('1 of 20: Ana');
  });

  test('fills the same place as often as it occurs', () => {
    expect(fill('{a}-{a}', { a: 'x' })).toBe('x-x');
  });

  test('shows zero and the empty text as they are', () => {
    expect(fill('[{n}][{text}]', { n: 0, text: '' })).toBe('[0][]');
  });

  test('leaves a place nobody has a value for', () => {
    expect(fill('{name}, {other}', { name: 'Ana' })).toBe('Ana, {other}');
  });

  test('does not read the values it puts in as places or patterns', () => {
    expect(fill('“{question}” {n}', { question: '{n} $& $1', n: 2 })).toBe('“{n} $& $1” 2');
  });
});

describe('count', () => {
  const results = { one: '{n} result', other: '{n} results' };

  test('picks the form of the language for the number', () => {
    expect(count('en', results, 1)).toBe('1 result');
    expect(count('en', results, 0)).toBe('0 results');
    expect(count('en', results, 2)).toBe('2 results');
  });

  test('writes the number as the language does', () => {
    expect(count('en', results, 12_345)).toBe('12,345 results');
    expect(count('es', { other: '{n} resultados' }, 12_345)).toBe('12.345 resultados');
  });

  test('knows languages with more than two forms', () => {
    const forms = {
      one: '{n} artykuł',
      few: '{n} artykuły',
      many: '{n} artykułów',
      other: '{n} artykułu',
    };
    expect([1, 3, 5, 22].map((n) => count('pl', forms, n))).toEqual([
      '1 artykuł',
      '3 artykuły',
      '5 artykułów',
      '22 artykuły',
    ]);
  });

  test('takes the general form where a language has no words for the exact one', () => {
    expect(count('en', { other: '{n} results' }, 1)).toBe('1 results');
  });
});

describe('the built-in words', () => {
  test('are there in Spanish and in English without any file', () => {
    expect(stringsFor('es').search.submit).toBe('Buscar');
    expect(stringsFor('en').search.submit).toBe('Search');
  });

  test('leave the same places to fill in both languages', () => {
    expect(placesOf(en)).toEqual(placesOf(es));
    expect(placesOf(es)).toContain('{author}');
  });

  test('give each page of a language its own address', () => {
    for (const { slugs } of [es, en]) {
      const addresses = Object.values(slugs);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });
});

describe('interfaceSchema', () => {
  test('takes a single word for a language that is built in', () => {
    expect(interfaceSchema('es').safeParse({ home: { heading: '¿Dudas?' } }).success).toBe(true);
    expect(interfaceSchema('es').safeParse({}).success).toBe(true);
  });

  test('wants every word of any other language', () => {
    expect(interfaceSchema('fr').safeParse(en).success).toBe(true);
    expect(interfaceSchema('fr').safeParse({ ...en, languageName: undefined }).success).toBe(false);
    expect(
      interfaceSchema('fr').safeParse({ ...en, note: { info: 'Bon', tip: 'Astuce' } }).success,
    ).toBe(false);
  });

  test('takes further plural forms, and no other forms', () => {
    const articles = { one: '{n}', few: '{n}', many: '{n}', other: '{n}' };
    expect(interfaceSchema('pl').safeParse({ ...en, home: { ...en.home, articles } }).success).toBe(
      true,
    );
    expect(
      interfaceSchema('es').safeParse({ home: { articles: { several: '{n}' } } }).success,
    ).toBe(false);
  });

  test('refuses words that are misspelt, empty or no text', () => {
    expect(interfaceSchema('es').safeParse({ home: { headin: '¿Dudas?' } }).success).toBe(false);
    expect(interfaceSchema('es').safeParse({ home: { heading: '' } }).success).toBe(false);
    expect(interfaceSchema('es').safeParse({ home: { heading: 7 } }).success).toBe(false);
    expect(interfaceSchema('es').safeParse({ home: 'Inicio' }).success).toBe(false);
  });
});

/** Every `{place}` of the words, under the key it stands in. */
function placesOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [key, ...(value.match(/\{\w+\}/g) ?? []).sort()];
    return typeof value === 'object' && value ? [key, ...placesOf(value)] : [];
  });
}
