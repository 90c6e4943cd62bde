import { describe, expect, test } from 'vitest';
import { correct, editDistance } from './spelling.ts';

// No two of them are within four edits of each other.
const words = ['calendario', 'reserva', 'factura', 'limpieza', 'huesped', 'propietario', 'mensaje'];
const known = new Map(words.map((word) => [word, 5]));

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
const withLetter = (word: string, at: number, letter: string, replaced: 0 | 1): string =>
  word.slice(0, at) + letter + word.slice(at + replaced);
const swapped = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
const places = (word: string): number[] => [...word].map((_, index) => index);

describe('editDistance', () => {
  test.each([
    ['casa', 'casa', 0],
    ['casa', 'cas', 1],
    ['casa', 'casas', 1],
    ['casa', 'cama', 1],
    ['casa', 'acsa', 1],
    ['casa', 'saca', 2],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['', '', 0],
  ])('leads from %j to %j in %i', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
    expect(editDistance(b, a, 3)).toBe(edits);
  });

  test('gives up with one more than the limit', () => {
    expect(editDistance('calendario', 'reserva', 2)).toBe(3);
    expect(editDistance('casa', 'casamiento', 2)).toBe(3);
    expect(editDistance('casa', 'cama', 0)).toBe(1);
  });

  test('counts every single slip once', () => {
    for (const word of words) {
      for (const at of places(word)) {
        expect(editDistance(word, without(word, at), 2), without(word, at)).toBe(1);
        expect(editDistance(word, withLetter(word, at, 'x', 0), 2)).toBe(1);
        expect(editDistance(word, withLetter(word, at, 'x', 1), 2)).toBe(1);
        if (word[at] !== word[at + 1] && at + 1 < word.length)
          expect(editDistance(word, swapped(word, at), 2), swapped(word, at)).toBe(1);
      }
    }
  });

  test('is no more than the way round by a third word', () => {
    for (const a of words)
      for (const at of places(a)) {
        const b = without(a, at);
        const c = withLetter(b, 0, 'z', 1);
        expect(editDistance(a, c, 4)).toBeLessThanOrEqual(
          editDistance(a, b, 4) + editDistance(b, c, 4),
        );
      }
  });
});

describe('correct', () => {
  test('finds the word behind every swap, slip, gap and extra letter', () => {
    for (const word of words) {
      for (const at of places(word)) {
        const slips = [
          without(word, at),
          withLetter(word, at, 'x', 0),
          withLetter(word, at, 'x', 1),
          swapped(word, at),
        ];
        for (const slip of slips.filter((other) => other !== word && other.length >= 4))
          expect(correct(slip, known), slip).toBe(word);
      }
    }
  });

  test('never corrects a word the site knows, however rare it is', () => {
    const close = new Map([
      ['reserva', 900],
      ['reservo', 1],
      ['reservas', 40],
    ]);
    for (const word of close.keys()) expect(correct(word, close)).toBeUndefined();
  });

  test('never gives anything but a word the site knows, or none', () => {
    for (const word of words)
      for (const at of places(word)) {
        const meant = correct(withLetter(swapped(word, at), 0, 'q', 1), known);
        expect(meant === undefined || known.has(meant)).toBe(true);
      }
  });

  test.each([['xyzzyqwv'], ['resxrvx'], ['ctura'], ['']])('leaves %j alone', (word) => {
    expect(correct(word, known)).toBeUndefined();
  });

  test('takes two slips in eight letters or more, one in fewer', () => {
    expect(correct('calendraoi', known)).toBe('calendario');
    expect(correct('limpiexz', known)).toBe('limpieza');
    expect(correct('fcatrua', known)).toBeUndefined();
  });

  test('leaves words of three letters and words with digits alone', () => {
    expect(correct('pax', new Map([['paz', 9]]))).toBeUndefined();
    expect(correct('vrb0', new Map([['vrbo', 9]]))).toBeUndefined();
    expect(correct('vrbp', new Map([['vrbo', 9]]))).toBe('vrbo');
  });

  test('does not correct into a word of two letters', () => {
    expect(correct('apis', new Map([['ap', 9]]))).toBeUndefined();
    expect(correct('apis', new Map([['api', 9]]))).toBe('api');
  });

  test('prefers a word with the same first letter, even a rarer one', () => {
    const both = new Map([
      ['cama', 1000],
      ['toma', 1],
    ]);
    expect(correct('tama', both)).toBe('toma');
    expect(correct('tama', new Map([...both].reverse()))).toBe('toma');
  });

  test('prefers fewer slips, then the word that is used more', () => {
    const rates = new Map([
      ['cleaners', 1000],
      ['cleaning', 2],
    ]);
    expect(correct('cleaningg', rates)).toBe('cleaning');
    const even = new Map([
      ['mesa', 3],
      ['meta', 30],
    ]);
    expect(correct('mega', even)).toBe('meta');
    expect(correct('mega', new Map([...even].reverse()))).toBe('meta');
  });
});

describe('a mistake in another form of a word', () => {
  const stem = (word: string): string => word.replace(/(ar|o|a|ado)$/, '');
  const site = new Map([
    ['conectar', 40],
    ['concreto', 1],
    ['saldo', 9],
  ]);

  test('is corrected to the form the site has', () => {
    expect(correct('conceto', site, stem)).toBe('conectar');
    expect(correct('coenctado', site, stem)).toBe('conectar');
  });

  test('is none where the word itself is as near', () => {
    expect(correct('concrto', site, stem)).toBe('concreto');
    expect(correct('conetcar', site, stem)).toBe('conectar');
  });

  test('is none where the stem is short, begins otherwise or is another one', () => {
    expect(correct('salva', site, stem)).toBeUndefined();
    expect(correct('bonectado', site, stem)).toBeUndefined();
    expect(correct('corectivo', site, stem)).toBeUndefined();
  });
});
