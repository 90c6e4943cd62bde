import { describe, expect, test } from 'vitest';
import { compoundsOf, fold, phrasesOf, wordsOf } from './text.ts';

describe('fold', () => {
  test.each([
    ['Reservación', 'reservacion'],
    ['AÑO', 'ano'],
    ['pingüino', 'pinguino'],
    ['façade', 'facade'],
    ['Straße', 'strasse'],
    ['SMØRREBRØD', 'smorrebrod'],
    ['wi-fi 5G', 'wi-fi 5g'],
    ['', ''],
  ])('writes %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('takes an accent written as a sign of its own for the same letter', () => {
    expect(fold('reservacio\u0301n')).toBe(fold('reservaci\u00F3n'));
  });

  test('changes nothing the second time', () => {
    for (const text of ['¿Cómo?', 'İstanbul', 'STRASSE', 'ñandú'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('wordsOf', () => {
  test.each([
    ['¿Cómo cancelo la reserva?', ['cómo', 'cancelo', 'la', 'reserva']],
    ["I can't log-in", ['i', 'can', 't', 'log', 'in']],
    ['redirect_uri', ['redirect', 'uri']],
    ['error 11', ['error', '11']],
    ['2FA', ['2fa']],
    ['a/b,c', ['a', 'b', 'c']],
    [' \n\t', []],
    ['¿?¡! — …', []],
    ['', []],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('gives a word the same letters however its accents are stored', () => {
    expect(wordsOf('An\u0303o')).toEqual(wordsOf('A\u00F1o'));
    expect(wordsOf('An\u0303o')).toEqual(['a\u00F1o']);
  });
});

describe('compoundsOf', () => {
  test.each([
    ['the Check-in time', ['checkin']],
    ['check\u2011in', ['checkin']],
    ['a state-of-the-art lock', ['stateoftheart']],
    ['pre-autorización y check-out', ['preautorización', 'checkout']],
    ['24-7', ['247']],
    ['calendar - guests', []],
    ['check-', []],
    ['check in', []],
  ])('reads %j', (text, compounds) => {
    expect(compoundsOf(text)).toEqual(compounds);
  });
});

describe('phrasesOf', () => {
  test.each([
    ['"cancel a reservation"', ['cancel a reservation']],
    ['“Política de CANCELACIÓN”', ['politica de cancelacion']],
    ['«check-in» tardío', ['check in']],
    ['say "hello" or "good bye"', ['hello', 'good bye']],
    ['a screen of 5" is enough', []],
    ['""', []],
    ['"a"', []],
    ['no quotes', []],
  ])('reads %j', (question, phrases) => {
    expect(phrasesOf(question)).toEqual(phrases);
  });
});
