import { describe, expect, test } from 'vitest';
import { byLetter, inTitleOrder, isLetterSlug } from './letters.ts';
import { exampleArticles } from './list-example.ts';

const lettersOf = (locale: string, titles: readonly string[]): (string | string[])[][] =>
  byLetter(exampleArticles(locale, titles), locale, 'Numbers and signs').map(
    ({ short, slug, articles }) => [
      short,
      slug,
      articles.map(({ frontMatter }) => frontMatter.title),
    ],
  );
const shorts = (locale: string, titles: readonly string[]): string =>
  lettersOf(locale, titles)
    .map(([short]) => String(short))
    .join(' ');

describe('the letter of a title', () => {
  test('is its first, whatever its case, with the titles in order', () => {
    expect(lettersOf('en', ['Cancel', 'accept', 'Add', 'zoom'])).toEqual([
      ['A', 'a', ['accept', 'Add']],
      ['C', 'c', ['Cancel']],
      ['Z', 'z', ['zoom']],
    ]);
  });

  test('has no accent', () => {
    expect(lettersOf('es', ['Órdenes', 'Olvidé la clave', 'Úsalo'])).toEqual([
      ['O', 'o', ['Olvidé la clave', 'Órdenes']],
      ['U', 'u', ['Úsalo']],
    ]);
  });

  test('is one of its own where the language has it, also written in two parts', () => {
    const titles = ['Oso', 'Ñandú', 'n\u0303u', 'Nube'];
    expect(lettersOf('es', titles)).toEqual([
      ['N', 'n', ['Nube']],
      ['Ñ', 'u00f1', ['Ñandú', 'n\u0303u']],
      ['O', 'o', ['Oso']],
    ]);
    expect(shorts('en', titles)).toBe('N O');
    expect(shorts('sv', ['Ärende', 'Zon', 'Åter', 'Alla'])).toBe('A Z Å Ä');
    expect(shorts('de', ['Ändern', 'Zahlen', 'Alle'])).toBe('A Z');
  });

  test('is found behind opening signs, which do not count in the order either', () => {
    expect(lettersOf('es', ['¿Cómo cobro?', 'Cerrar', '«Cuenta»', ' Cobrar', '@cliente'])).toEqual([
      ['C', 'c', ['Cerrar', '@cliente', ' Cobrar', '¿Cómo cobro?', '«Cuenta»']],
    ]);
  });

  test('is # for numbers, other signs and nothing at all, at the end, 9 before 10', () => {
    const [zeta, signs] = lettersOf('es', ['10 consejos', '9 consejos', '$5', '😀', 'Zeta', '…']);
    expect(zeta?.[0]).toBe('Z');
    expect(signs?.slice(0, 2)).toEqual(['#', '0-9']);
    const titles = signs?.[2] ?? [];
    expect(titles).toHaveLength(5);
    expect(titles.indexOf('9 consejos')).toBeLessThan(titles.indexOf('10 consejos'));
  });

  test('is known in other scripts', () => {
    expect(shorts('ru', ['Яблоко', 'Аренда', 'ёлка', 'Отмена'])).toBe('А Е О Я');
    expect(shorts('el', ['Ώρα', 'Αλλαγή'])).toBe('Α Ω');
    expect(shorts('tr', ['ilan', 'Iptal'])).toBe('I İ');
  });

  test('does not divide where a language has no alphabet', () => {
    const titles = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const [all, ...others] = byLetter(exampleArticles('zh', titles), 'zh', 'All');
    expect(others).toEqual([]);
    expect(all).toMatchObject({ slug: '0-9', title: 'All' });
    expect(all?.articles).toHaveLength(200);
  });
});

test('every letter has an address that is kept for letters', () => {
  const titles = ['Abc', 'ñu', 'Äb', 'Ё', 'Ω', 'ı', '5', '日', '한', 'ß', 'æ', 'ǆ'];
  for (const locale of ['es', 'sv', 'ru', 'tr']) {
    const slugs = lettersOf(locale, titles).map(([, slug]) => String(slug));
    expect(slugs.filter((slug) => !isLetterSlug(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

test('titles in order leave what they are given as it is', () => {
  const articles = exampleArticles('en', ['b', 'a']);
  const before = [...articles].reverse();
  expect(inTitleOrder(before, 'en').map(({ frontMatter }) => frontMatter.title)).toEqual([
    'a',
    'b',
  ]);
  expect(before.map(({ frontMatter }) => frontMatter.title)).toEqual(['b', 'a']);
});
