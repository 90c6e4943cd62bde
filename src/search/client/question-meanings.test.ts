import { describe, expect, test } from 'vitest';
import { read, shown, siteWith, spanish } from './question-example.ts';
import { readQuestion } from './question.ts';

describe('synonyms', () => {
  test('stand in for a word, for less, where the site uses them', () => {
    const site = siteWith('cancelar', 'anular');
    expect(read('anular ', site)).toEqual(['anular: anular word 1, cancelar synonym 0.9']);
    expect(read('anular ', siteWith('anular'))).toEqual(['anular: anular word 1']);
  });

  test('stand in for a word the site does not know, which is no mistake then', () => {
    const terms = readQuestion('agenda ', spanish, siteWith('calendario', 'agendas'));
    expect(terms.map(shown)).toEqual(['agenda: calendario synonym 0.9']);
    expect(terms[0]?.correctedTo).toBeUndefined();
  });

  test('stand in where words are to be taken exactly, too', () => {
    expect(read('agenda ', siteWith('calendario'), true)).toEqual([
      'agenda: calendario synonym 0.9',
    ]);
  });

  test('of the corrected word stand in for a mistake', () => {
    const [term] = readQuestion('calendaroi ', spanish, siteWith('calendario', 'agenda'));
    expect(term?.correctedTo).toBe('calendario');
    expect(term?.meanings.map(({ stem }) => stem)).toEqual(['calendario', 'agenda']);
  });

  test('that are phrases share the weight among their words', () => {
    expect(read('cancelar ', siteWith('cancelar', 'dar', 'baja'))).toEqual([
      'cancelar: cancelar word 1, dar synonym 0.45, baja synonym 0.45',
    ]);
  });
});
