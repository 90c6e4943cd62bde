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
