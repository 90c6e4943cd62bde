import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { asWritten, read, shown, siteWith, spanish } from './question-example.ts';
import { readQuestion, type Vocabulary } from './question.ts';

describe('phrases', () => {
  const site = siteWith('cancelar', 'reserva', 'dar', 'baja');

  test.each(['dar de baja la reserva ', 'Dar de baja mi reserva ', 'se dar de la baja reserva '])(
    'lend their meaning to both of their words: %s',
    (question) => {
      const terms = readQuestion(question, spanish, site);
      const lent = terms.filter(({ meanings }) => meanings.some((one) => one.stem === 'cancelar'));
      expect(lent.map(({ word }) => word)).toEqual(['dar', 'baja']);
    },
  );

  test('mean what their synonyms mean, where the site does not know their words', () => {
    expect(read('dar de baja ', siteWith('anular'))).toEqual([
      'dar: anular synonym 0.9',
      'baja: anular synonym 0.9',
    ]);
  });

  test('may have three words that carry meaning', () => {
    const rings = new Language(asWritten, {
      stopWords: ['en'],
      synonyms: [['pausar', 'poner en modo vacaciones']],
    });
    const terms = readQuestion('poner en modo vacaciones ', rings, siteWith('pausar'));
    expect(terms.map(shown)).toContain('poner: pausar synonym 0.9');
  });

  test('do not lend anything to half of them', () => {
    expect(read('baja ', site)).toEqual(['baja: baja word 1']);
    expect(read('baja dar ', site)).toEqual(['baja: baja word 1', 'dar: dar word 1']);
  });

  test('tell that a question is about something else, by each of their words', () => {
    const general = new Language(asWritten, { stopWords: ['cerca', 'de'], synonyms: [] });
    const elsewhere = ['receta', 'partido futbol', 'aqui cerca de'];
    general.learn({ rings: [], associations: [], elsewhere });
    const told = (question: string) =>
      readQuestion(question, general, site).filter((term) => term.isElsewhere);
    const wordsTold = (question: string) => told(question).map(({ word }) => word);
    expect(wordsTold('cancelar la receta ')).toEqual(['receta']);
    expect(wordsTold('reserva partido fútbol ')).toEqual(['partido', 'fútbol']);
    expect(wordsTold('fútbol partido ')).toEqual([]);
    expect(wordsTold('reserva cerca de aquí ')).toEqual(['aquí']);
    expect(wordsTold('reserva aquí ')).toEqual([]);
  });

  describe('of a word and words that say nothing', () => {
    const english = new Language(asWritten, {
      stopWords: ['off', 'not', 'to', 'me', 'can', 't', 'the'],
      synonyms: [
        ['cancel', 'call off'],
        ['error', 'not working'],
        ['missing', "can't see"],
      ],
    });
    const words = siteWith('cancel', 'error', 'missing', 'call', 'working', 'booking', 'see');
    const meant = (question: string): string[] => readQuestion(question, english, words).map(shown);

    test('are meant where these words stand beside it', () => {
      expect(meant('call off the booking ')[0]).toBe('call: call word 1, cancel synonym 0.9');
      expect(meant('call it off ')[0]).toBe('call: call word 1');
      expect(meant('call me off ')[0]).toBe('call: call word 1, cancel synonym 0.9');
      expect(meant('not to me working ')[0]).toBe('working: working word 1');
      expect(meant('booking not working ')[1]).toBe('working: working word 1, error synonym 0.9');
      expect(meant("can't see ")[0]).toBe('see: see word 1, missing synonym 0.9');
    });

    test('are not meant by that word alone, nor found where it stands', () => {
      expect(meant('call ')).toEqual(['call: call word 1']);
      expect(meant('how working ')[1]).toBe('working: working word 1');
      expect(meant('cancel ')).toEqual(['cancel: cancel word 1']);
    });
  });

  test('are asked for word by word, also where the first is not there yet', () => {
    const asked: string[] = [];
    const site = { ...siteWith('cancelar'), hasStem: (stem: string) => asked.push(stem) < 0 };
    readQuestion('cancelar ', spanish, site);
    expect(asked).toEqual(expect.arrayContaining(['dar', 'baja']));
  });

  test('that the site has half of do not stand in', () => {
    expect(read('cancelar ', siteWith('cancelar', 'baja'))).toEqual(['cancelar: cancelar word 1']);
  });

  test('never list a meaning twice, and keep the one that counts most', () => {
    const [word] = readQuestion('correo electrónico ', spanish, siteWith('correo', 'electronico'));
    expect(word?.meanings.filter(({ stem }) => stem === 'correo')).toHaveLength(1);
    const rings = new Language(asWritten, {
      stopWords: [],
      synonyms: [
        ['dar baja', 'dejar plan'],
        ['dar baja', 'dejar'],
      ],
    });
    const [first] = readQuestion('dar baja ', rings, siteWith('dejar', 'plan'));
    expect(first?.meanings).toEqual([
      { stem: 'dejar', weight: 0.9, why: 'synonym' },
      { stem: 'plan', weight: 0.45, why: 'synonym' },
    ]);
  });
});

describe('compounds', () => {
  const stems = (question: string, site: Vocabulary): string[] => [
    ...new Set(
      readQuestion(question, spanish, site).flatMap(({ meanings }) =>
        meanings.map(({ stem }) => stem),
      ),
    ),
  ];

  test.each(['checkin ', 'check-in ', 'check\u2011in ', 'Check in '])(
    'are found as one word when they are asked as %j',
    (question) => {
      expect(stems(question, siteWith('checkin', 'reserva'))).toContain('checkin');
    },
  );

  test('are found as one word however short or many their parts are', () => {
    expect(stems('wi-fi ', siteWith('wifi'))).toEqual(['wifi']);
    expect(stems('mano-a-mano ', siteWith('manoamano'))).toEqual(['manoamano']);
  });

  test('are found as two words when they are asked with a hyphen', () => {
    expect(stems('check-out ', siteWith('check', 'out'))).toEqual(['check', 'out']);
  });

  test('are not made of words that the site never writes as one', () => {
    expect(
      readQuestion('mesa redonda ', spanish, siteWith('mesa')).map(({ word }) => word),
    ).toEqual(['mesa', 'redonda']);
  });

  test('are not made with a single letter', () => {
    expect(stems('calendario s ', siteWith('calendarios', 'calendario'))).toEqual(['calendario']);
  });

  test('are not made of two words as short as "de la"', () => {
    const words = readQuestion('ab cde ', spanish, siteWith('abcde')).map(({ word }) => word);
    expect(words).toEqual(['ab', 'cde']);
  });
});
