import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { loadStemmer } from './stemmers.ts';

const asWritten = (word: string): string => word;

describe('standIns', () => {
  const same = (language: Language, key: string): Set<string> =>
    new Set(language.standIns(key).map((standIn) => standIn.key));
  const synonyms = [
    ['cancelar', 'anular', 'dar de baja'],
    ['correo', 'e-mail'],
    ['anular', 'borrar'],
  ];
  const language = new Language(asWritten, { stopWords: ['de', 'la'], synonyms });

  test('gives the other words of a ring', () => {
    expect(same(language, 'cancelar')).toEqual(new Set(['anular', 'dar baja']));
  });

  test('gives the ring of a phrase, whatever stop words stand in it', () => {
    expect(same(language, language.phraseKey('Dar de la baja'))).toEqual(
      new Set(['cancelar', 'anular']),
    );
    expect(same(language, language.phraseKey('e-mail'))).toEqual(new Set(['correo']));
  });

  test('joins the rings a word stands in, but not the rings of its synonyms', () => {
    expect(same(language, 'anular')).toEqual(new Set(['cancelar', 'dar baja', 'borrar']));
    expect(same(language, 'borrar')).toEqual(new Set(['anular']));
  });

  test('knows nothing of other words, nor of half a phrase', () => {
    expect(same(language, 'calendario')).toEqual(new Set());
    expect(same(language, 'baja')).toEqual(new Set());
  });

  test('counts the rings of the site most, then those of the language, then what a word has to do with', () => {
    const general = new Language(asWritten, { stopWords: [], synonyms: [['cancelar', 'anular']] });
    general.learn({
      rings: ['cancelar,suspender,dar baja'],
      associations: ['cancelar,reembolso'],
      elsewhere: [],
    });
    const standIns = general.standIns('cancelar');
    expect(standIns.map(({ key, why }) => `${key} ${why}`)).toEqual([
      'anular synonym',
      'suspender synonym',
      'dar baja synonym',
      'reembolso association',
    ]);
    const [own = 0, ring = 0, , association = 0] = standIns.map(({ weight }) => weight);
    expect(own).toBeGreaterThan(ring);
    expect(ring).toBeGreaterThan(association);
    const ofKnown = general.standIns('cancelar', true).at(-1)?.weight;
    expect(ofKnown).toBeLessThan(association);
  });

  test('leads from the first word of an association to the others, and not back', () => {
    const general = new Language(asWritten, { stopWords: [], synonyms: [] });
    general.learn({
      rings: [],
      associations: ['lluvia,clima,daño', 'dos veces,duplicado'],
      elsewhere: [],
    });
    expect(same(general, 'lluvia')).toEqual(new Set(['clima', 'daño']));
    expect(same(general, 'clima')).toEqual(new Set());
    expect(same(general, 'dos veces')).toEqual(new Set(['duplicado']));
  });

  test('knows what is a word of the language', () => {
    const general = new Language(asWritten, { stopWords: [], synonyms: [['precio', 'costo']] });
    general.learn({ rings: ['foto,retrato'], associations: ['moto,coche'], elsewhere: [] });
    expect(['costo', 'retrato', 'moto'].map((word) => general.isWord(word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(general.isWord('mtoo')).toBe(false);
  });

  test('knows what is of a topic that the help desk has nothing to do with, and that it is a word', () => {
    const general = new Language(asWritten, { stopWords: ['de'], synonyms: [] });
    general.learn({ rings: [], associations: [], elsewhere: ['receta', 'cerca de'] });
    const isElsewhere = ['receta', 'cerca de', 'cerca'].map((key) => general.isElsewhere(key));
    expect(isElsewhere).toEqual([true, true, false]);
    expect(general.isWord('receta')).toBe(true);
  });

  test('finds a ring by any form of its words', async () => {
    const spanish = new Language(await loadStemmer('es'), {
      stopWords: [],
      synonyms: [['reembolso', 'devolución']],
    });
    expect(same(spanish, spanish.phraseKey('Reembolsos'))).toEqual(
      new Set([spanish.stem('devoluciones')]),
    );
  });
});
