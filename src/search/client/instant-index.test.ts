import { describe, expect, test } from 'vitest';
import type { InstantFile } from './instant-file.ts';
import { openWhole } from './instant-index-example.ts';
import { loadStemmer } from './stemmers.ts';
const empty = { summary: '', headings: [], questions: [], aliases: [], body: [] };
const file: InstantFile = {
  locale: 'es',
  others: ['en'],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: ['como', 'puedo', 'una', 'un', 'la', 'el', 'de', 'mi', 'a', 'los', 'que', 'quiero'],
  synonyms: [
    ['cancelar', 'anular', 'dar de baja'],
    ['factura', 'recibo', 'comprobante'],
  ],
  articles: [
    {
      ...empty,
      id: 'reservations/cancel',
      url: '/es/reservas/cancelar/',
      title: 'Cancelar una reservación',
      feature: 'Reservas',
      summary: 'Cancela desde el panel y avisa al huésped.',
      questions: ['¿Qué pasa si el huésped no llega?'],
      aliases: ['cancelación'],
    },
    {
      ...empty,
      id: 'reservations/create',
      url: '/es/reservas/crear/',
      title: 'Crear una reservación',
      feature: 'Reservas',
      summary: 'Anota una reservación que llegó por teléfono.',
      body: ['teléfono', 'walkin'],
    },
    {
      ...empty,
      id: 'billing/invoices',
      url: '/es/pagos/facturas/',
      title: 'Descargar tus facturas',
      feature: 'Pagos',
      summary: 'Cada factura queda en tu cuenta.',
      headings: ['Cambia los datos fiscales'],
      aliases: ['impuestos'],
    },
    {
      ...empty,
      id: 'calendar/years',
      url: '/es/calendario/anos/',
      title: 'Ver el calendario por año',
      feature: 'Calendario',
      summary: 'Un año entero en una vista.',
    },
    {
      ...empty,
      id: 'calendar/rings',
      url: '/es/calendario/anillos/',
      title: 'Dueños y paño del calendario',
      feature: 'Calendario',
      summary: 'Ano sin tilde, que nadie busca.',
    },
  ],
};
const index = openWhole(file, await loadStemmer('es'));

const found = (question: string, exact = false): string[] =>
  index.find(question, exact).ranked.map(({ article }) => article.id);

describe('InstantIndex', () => {
  test.each([
    ['the words of the title', 'cancelar reservación', 'reservations/cancel'],
    [
      'a question in a whole sentence',
      '¿Cómo puedo cancelar una reservación?',
      'reservations/cancel',
    ],
    ['the words in another order', 'reservación cancelar', 'reservations/cancel'],
    ['no accents', 'cancelar reservacion', 'reservations/cancel'],
    ['accents where there are none', 'canceĺár reservación', 'reservations/cancel'],
    ['capitals', 'CANCELAR RESERVACIÓN', 'reservations/cancel'],
    ['a plural', 'crear reservaciones', 'reservations/create'],
    ['a singular for a plural', 'descargar factura', 'billing/invoices'],
    ['another form of the verb', 'quiero cancelo', 'reservations/cancel'],
    ['a swap of letters', 'cancealr', 'reservations/cancel'],
    ['a missing letter', 'factras', 'billing/invoices'],
    ['a word still being typed', 'calend', 'calendar/years'],
    ['a synonym', 'comprobante', 'billing/invoices'],
    ['a phrase that is a synonym', 'dar de baja una reservación', 'reservations/cancel'],
    ['an alias', 'impuestos', 'billing/invoices'],
    ['a heading', 'datos fiscales', 'billing/invoices'],
    ['a question the writer foresaw', 'el huésped no llega', 'reservations/cancel'],
    ['a word of the text', 'walkin', 'reservations/create'],
    ['n for ñ', 'dueno', 'calendar/rings'],
  ])('puts the right article first for %s', (_, question, id) => {
    expect(found(question)[0]).toBe(id);
  });

  test.each(['bicicletas', 'xyzzyqwv', '12345', '¿?', '', '   '])(
    'finds nothing about %j',
    (question) => {
      expect(found(question)).toEqual([]);
    },
  );

  test('puts exact accents first, and finds the other spelling as well', () => {
    expect(found('año')[0]).toBe('calendar/years');
    expect(found('año')).toContain('calendar/rings');
  });

  test('does not correct what is to be taken exactly', () => {
    expect(found('cancealr', true)).toEqual([]);
    expect(found('cancelar', true)[0]).toBe('reservations/cancel');
  });

  test('names the articles that fit by part of the question after those that fit by all', () => {
    const ids = found('crear reservación');
    expect(ids.slice(0, 2)).toEqual(['reservations/create', 'reservations/cancel']);
  });

  test('leaves articles out that do not contain a phrase in quotes', () => {
    expect(found('"crear una reservación"')).toEqual(['reservations/create']);
    expect(found('«reservacion» crear')).toEqual(['reservations/create', 'reservations/cancel']);
  });

  test('does not insist on a phrase that stands nowhere', () => {
    expect(found('"reservación crear cancelar"')).toEqual(found('reservación crear cancelar'));
    expect(found('"reservación crear cancelar"')).not.toEqual([]);
  });

  test('measures how much of the question is answered and how well the best line fits', () => {
    const [top] = index.find('Cancelar una reservación').ranked;
    expect(top?.coverage).toBeCloseTo(1);
    expect(top?.best).toBeCloseTo(1);
    const [half] = index.find('cancelar bicicletas ').ranked;
    expect(half?.coverage).toBeLessThan(0.6);
    expect(half?.best).toBeLessThan(0.8);
  });

  test('keeps every measure between nothing and everything', () => {
    for (const question of [
      'cancelar',
      'anular reserva',
      'año calendario',
      'factura a',
      'dar de baja',
    ])
      for (const { coverage, best, score } of index.find(question).ranked) {
        expect(coverage, question).toBeGreaterThan(0);
        expect(coverage, question).toBeLessThanOrEqual(1.0001);
        expect(best, question).toBeGreaterThanOrEqual(0);
        expect(best, question).toBeLessThanOrEqual(1);
        expect(score, question).toBeGreaterThan(0);
      }
  });
});
