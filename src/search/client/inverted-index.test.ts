import { describe, expect, test } from 'vitest';
import type { InstantArticle } from './instant-file.ts';
import { InvertedIndex } from './inverted-index.ts';
import { Language } from './language.ts';

const language = new Language((word) => word.replace(/s$/, ''), {
  stopWords: ['la', 'de'],
  synonyms: [],
});

const empty = { summary: '', feature: '', headings: [], questions: [], aliases: [], body: [] };
const invoice: InstantArticle = {
  ...empty,
  id: 'billing/invoice',
  url: '/es/billing/invoice/',
  title: 'Facturas de la cuenta',
  feature: 'Pagos',
  summary: 'Descarga la factura.',
  headings: ['Pide una copia', ['Pide una copia', 'pide-una-copia-1']],
  questions: ['¿Y la factura?', '¿Pago la reservación?'],
  aliases: ['recibo'],
  body: ['impuesto'],
};
const calendar: InstantArticle = {
  ...empty,
  id: 'calendar/calendar',
  url: '/es/calendar/calendar/',
  title: 'Check-in en el calendario',
  body: ['reservacion'],
};

describe('InvertedIndex', () => {
  const index = new InvertedIndex([invoice, calendar], language);

  test('counts a word more the more its place says', () => {
    const weight = (stem: string): number => index.postings(stem).get(0) ?? 0;
    expect(weight('cuenta')).toBe(4);
    expect(weight('recibo')).toBe(3);
    expect(weight('descarga')).toBe(2);
    expect(weight('impuesto')).toBe(1);
    expect(weight('factura')).toBe(4 + 1 + 2);
    expect(weight('copia')).toBe(2 * 1.5);
  });

  test('gives the articles a word stands in, by any form of it', () => {
    expect([...index.postings('factura').keys()]).toEqual([0]);
    expect([...index.postings('calendario').keys()]).toEqual([1]);
    expect(index.postings('nada')).toEqual(new Map());
  });

  test('knows which stems there are, when asked on its own as well', () => {
    const { hasStem } = index;
    expect(hasStem('factura')).toBe(true);
    expect(hasStem('zebra')).toBe(false);
  });

  test('leaves stop words out', () => {
    expect(index.hasStem('la')).toBe(false);
    expect(index.uses.has('la')).toBe(false);
  });

  test('notes every word without accents, with its uses and the stems of its spellings', () => {
    expect(index.uses.get('factura')).toBe(2 + 1);
    expect(index.uses.get('facturas')).toBe(2);
    expect(index.stems.get('facturas')).toEqual(new Set(['factura']));
    expect(index.stems.get('reservacion')).toEqual(new Set(['reservacion']));
  });

  test('keeps the stems of both spellings where they differ', () => {
    const apart = new Language((word) => (word === 'conexión' ? 'conex' : word), {
      stopWords: [],
      synonyms: [],
    });
    const both = new InvertedIndex(
      [
        { ...calendar, title: 'conexión' },
        { ...calendar, title: 'conexion' },
      ],
      apart,
    );
    expect(both.stems.get('conexion')).toEqual(new Set(['conex', 'conexion']));
  });

  test('knows a word with a hyphen in three ways', () => {
    for (const stem of ['check', 'in', 'checkin'])
      expect([...index.postings(stem).keys()], stem).toEqual([1]);
  });

  test('keeps the title and each question as a line of its own', () => {
    expect(index.articles[0]?.lines).toEqual([
      new Set(['factura', 'cuenta']),
      new Set(['y', 'factura']),
      new Set(['pago', 'reservación'].map((word) => language.stem(word))),
    ]);
  });

  test('keeps the text as written and without accents, for phrases', () => {
    expect(index.articles[0]?.text()).toContain('¿pago la reservación?');
    expect(index.articles[0]?.text()).toContain('pago la reservacion');
    expect(index.articles[1]?.text()).toContain('check in en el calendario');
    expect(index.articles[0]?.text()).not.toContain('impuesto');
  });

  test('holds a rare word for more telling than a common one', () => {
    const index3 = new InvertedIndex([invoice, calendar, { ...calendar, id: 'c/c' }], language);
    expect(index3.idf('factura')).toBeGreaterThan(index3.idf('calendario'));
    expect(index3.idf('zebra')).toBeGreaterThan(index3.idf('factura'));
    expect(index3.idf('calendario')).toBeGreaterThan(0);
  });

  test('measures lengths with the weights of the places', () => {
    const both = index.articles.map(({ length }) => length);
    // check, in, en, el, calendario and checkin in the title, one word of the body
    expect(both[1]).toBe(6 * 4 + 1);
    expect(index.averageLength).toBe(((both[0] ?? 0) + (both[1] ?? 0)) / 2);
  });

  test('takes a site without articles', () => {
    const none = new InvertedIndex([], language);
    expect(none.articles).toEqual([]);
    expect(none.averageLength).toBe(1);
    expect(none.idf('factura')).toBeGreaterThan(0);
  });
});
