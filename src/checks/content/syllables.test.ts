import { describe, expect, test } from 'vitest';
import { syllableCounters } from './syllables.ts';

/** `casa 2` for every word, so that a failure shows the words that are counted wrong. */
const counted = (locale: string, words: string): string =>
  words.replace(/\S+/g, (word) => `${word} ${syllableCounters[locale]?.(word)}`);

const spoken = (words: string): string[] => [
  words.replace(/ \d+/g, ''),
  words.replace(/\s+/g, ' '),
];

describe('in Spanish', () => {
  test.each([
    ['single vowels', 'casa 2 anuncio 3 calendario 4 limpieza 3 Airbnb 1'],
    ['diphthongs', 'aire 2 ciudad 2 cuidado 3 construir 2 huésped 2 reservación 4 viudo 2'],
    ['triphthongs', 'averiguáis 4 estudiáis 3 Uruguay 3'],
    ['two open vowels', 'teatro 3 poeta 3 aéreo 4 línea 3 tarea 3 creer 2 zoológico 5'],
    ['a stressed closed vowel', 'país 2 río 2 baúl 2 día 2 vacío 3 leído 3 oír 2 decíais 3'],
    ['two closed vowels', 'muy 1 jesuítico 4 construía 3 huía 2 chiita 3'],
    ['a silent u', 'queso 2 guitarra 3 quien 1 quiosco 2 Miguel 2 siguiente 3'],
    ['a u that is heard', 'pingüino 3 vergüenza 3 averigüe 4 cualquier 2 agua 2'],
    ['a silent h', 'ahora 3 búho 2 prohíbe 3 prohibir 2 cohete 3 ahumar 2 noche 2'],
    ['y as a vowel and as a consonant', 'y 1 hoy 1 rey 1 reyes 2 ya 1'],
  ])('%s', (_, words) => {
    const [plain = '', expected] = spoken(words);
    expect(counted('es', plain)).toBe(expected);
  });
});

describe('in English', () => {
  test.each([
    ['groups of vowels', 'guest 1 team 1 calendar 3 property 3 somehow 2 sync 1 eye 1'],
    ['a silent e', 'manage 2 here 1 style 1 rules 1 styles 1 booked 1 called 1 managed 2'],
    ['an e that is heard', 'the 1 be 1 table 2 tables 2 handled 2 invited 3 needed 2 changes 2'],
    ['es after a hiss', 'prices 2 pages 2 boxes 2 wishes 2 matches 2 houses 2 properties 3'],
    ['a silent e before an ending', 'statement 2 safely 2 useful 2 element 3 management 3'],
    ['a silent e inside', 'something 2 someone 2 every 2 event 2'],
    ['vowels read apart', 'being 2 create 2 creating 3 idea 3 area 3 manual 3 January 4'],
    ['ie read apart', 'client 2 quiet 2 science 2 experience 4 friend 1 field 1'],
    ['io and ia read apart', 'period 3 previous 3 material 4 minimum 3 medium 3'],
    ['io and ia in one', 'nation 2 question 2 special 2 region 2 million 2 cream 1'],
    ['u after q and g', 'quick 1 language 2 guarantee 3 quality 3'],
    ['y as a consonant', 'yes 1 buyer 2 buying 2 day 1 days 1'],
  ])('%s', (_, words) => {
    const [plain = '', expected] = spoken(words);
    expect(counted('en', plain)).toBe(expected);
  });
});

describe('in both languages', () => {
  test.each(['en', 'es'])('short abbreviations are read letter by letter (%s)', (locale) => {
    expect(counted(locale, 'API PMS APIs iGMS')).toBe('API 3 PMS 3 APIs 3 iGMS 4');
  });

  test('the parts of a word are added up', () => {
    expect(counted('en', "check-in Booking.com don't")).toBe("check-in 2 Booking.com 3 don't 1");
    expect(counted('es', 'check-in Booking.com')).toBe('check-in 2 Booking.com 4');
  });

  test('letter case and the way an accent is stored do not matter', () => {
    expect(counted('es', 'PAÍSES')).toBe('PAÍSES 3');
    expect(syllableCounters['es']?.('pai\u0301s')).toBe(2);
  });

  test.each(['en', 'es'])('no word has none (%s)', (locale) => {
    expect(counted(locale, 'Mr 24h')).toBe('Mr 1 24h 1');
  });
});

test('other languages are not counted', () => {
  expect(Object.keys(syllableCounters)).toEqual(['en', 'es']);
});
