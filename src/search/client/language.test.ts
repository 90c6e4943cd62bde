import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { loadStemmer } from './stemmers.ts';

const asWritten = (word: string): string => word;
const none = { stopWords: [], synonyms: [] };

describe('stem', () => {
  test('is the same for the forms of a Spanish word, with accents and without', async () => {
    const language = new Language(await loadStemmer('es'), none);
    for (const forms of [
      ['reservación', 'reservaciones', 'reserva', 'reservar'],
      ['cancelar', 'cancelo', 'canceló', 'cancelación'],
      ['conexión', 'conexiones', 'conexion'],
      ['contraseña', 'contraseñas', 'contrasena'],
      ['factura', 'facturas', 'facturé'],
    ])
      expect(new Set(forms.map((form) => language.stem(form))), forms.join()).toHaveLength(1);
  });

  test('is the same for the forms of an English word', async () => {
    const language = new Language(await loadStemmer('en'), none);
    for (const forms of [
      ['cancel', 'cancels', 'cancelled', 'canceling', 'cancellation'],
      ['price', 'prices', 'pricing'],
      ['calendar', 'calendars'],
    ])
      expect(new Set(forms.map((form) => language.stem(form))), forms.join()).toHaveLength(1);
  });

  test('keeps different words apart', async () => {
    const language = new Language(await loadStemmer('es'), none);
    expect(language.stem('calendario')).not.toBe(language.stem('calificación'));
    expect(language.stem('factura')).not.toBe(language.stem('fractura'));
  });

  test('has no accents, and is worked out once per word', () => {
    let asked = 0;
    const count = (word: string): string => {
      asked += 1;
      return word;
    };
    const language = new Language(count, none);
    expect([language.stem('añó'), language.stem('añó')]).toEqual(['ano', 'ano']);
    expect(asked).toBe(1);
  });
});

describe('loadStemmer', () => {
  test('knows the plurals that Spanish borrows', async () => {
    const spanish = await loadStemmer('es');
    for (const [one, more] of [
      ['webhook', 'webhooks'],
      ['chat', 'chats'],
      ['reserva', 'reservas'],
    ] as const)
      expect(spanish(more)).toBe(spanish(one));
    for (const word of ['sms', 'gps']) expect(spanish(word)).toBe(word);
  });

  test('takes the stemmer of the language for its regions', async () => {
    const [spanish, mexican] = [await loadStemmer('es'), await loadStemmer('es-MX')];
    expect(mexican('facturas')).toBe(spanish('facturas'));
    expect(mexican('facturas')).not.toBe('facturas');
  });

  test('leaves words whole in a language without a stemmer', async () => {
    expect((await loadStemmer('qu'))('wasikuna')).toBe('wasikuna');
  });
});

describe('isStopWord', () => {
  test('knows the words it is given', () => {
    const language = new Language(asWritten, { stopWords: ['como'], synonyms: [] });
    expect(language.isStopWord('como')).toBe(true);
    expect(language.isStopWord('reserva')).toBe(false);
  });
});

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
    general.learn({ rings: ['cancelar,suspender,dar baja'], associations: ['cancelar,reembolso'] });
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
    general.learn({ rings: [], associations: ['lluvia,clima,daño', 'dos veces,duplicado'] });
    expect(same(general, 'lluvia')).toEqual(new Set(['clima', 'daño']));
    expect(same(general, 'clima')).toEqual(new Set());
    expect(same(general, 'dos veces')).toEqual(new Set(['duplicado']));
  });

  test('knows what is a word of the language', () => {
    const general = new Language(asWritten, { stopWords: [], synonyms: [['precio', 'costo']] });
    general.learn({ rings: ['foto,retrato'], associations: ['moto,coche'] });
    expect(['costo', 'retrato', 'moto'].map((word) => general.isWord(word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(general.isWord('mtoo')).toBe(false);
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

describe('phraseKey', () => {
  const language = new Language(asWritten, { stopWords: ['de', 'ver'], synonyms: [] });

  test('leaves stop words out, unless there is nothing else', () => {
    expect(language.phraseKey('Dar de Baja')).toBe('dar baja');
    expect(language.phraseKey('ver de')).toBe('ver de');
    expect(language.phraseKey('¿?')).toBe('');
  });

  test('keeps them behind the only word that says something: a phrase is not that word', () => {
    expect(language.phraseKey('de baja')).toBe('baja de');
    expect(language.phraseKey('Baja')).toBe('baja');
  });
});
