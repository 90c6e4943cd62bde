import { describe, expect, test } from 'vitest';
import { hitOf, mark, saidBy } from './hits.ts';
import type { InstantArticle, InstantFile } from './instant-file.ts';
import { openWhole } from './instant-index-example.ts';
import { loadStemmer } from './stemmers.ts';

const article: InstantArticle = {
  id: 'reservations/cancel',
  url: '/es/reservas/cancelar/',
  title: 'Cancelar una reserva',
  feature: 'Reservas',
  summary: 'Cancela <script>alert("hola")</script> & avisa al huésped.',
  headings: [
    'Política de reembolso',
    ['Política de reembolso', 'política-1'],
    'Cancelar una reserva',
  ],
  questions: [],
  aliases: [],
  body: ['anfitrión'],
};
const file: InstantFile = {
  locale: 'es',
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: ['una', 'de', 'la', 'al'],
  synonyms: [['devolución', 'reembolso']],
  articles: [
    article,
    { ...article, id: 'x/y', title: 'Calendario', headings: [], summary: 'Fechas.', body: [] },
  ],
};
const index = openWhole(file, await loadStemmer('es'));

const hit = (question: string, changed: Partial<InstantArticle> = {}) =>
  hitOf({ ...article, ...changed }, index.find(question).terms, index);

describe('hitOf', () => {
  test('leads to the top of an article whose title answers', () => {
    expect(hit('cancelar reserva ')).toMatchObject({
      id: 'reservations/cancel',
      title: 'Cancelar una reserva',
      feature: 'Reservas',
      url: '/es/reservas/cancelar/',
      heading: undefined,
      language: undefined,
    });
  });

  test('leads to the first heading that says more than the title', () => {
    expect(hit('política de reembolso ')).toMatchObject({
      url: '/es/reservas/cancelar/#politica-de-reembolso',
      heading: 'Política de reembolso',
    });
  });

  test('takes the anchor a heading has of its own', () => {
    const headings = [['Reembolso', 'reembolso-2']] as const;
    expect(hit('reembolso ', { headings }).url).toBe('/es/reservas/cancelar/#reembolso-2');
  });

  test('leads to a heading by a synonym and by a typing mistake', () => {
    expect(hit('devolución ').heading).toBe('Política de reembolso');
    expect(hit('reembloso ').heading).toBe('Política de reembolso');
  });

  test('does not lead to a heading by a word that is still being typed', () => {
    expect(hit('reembo').heading).toBeUndefined();
  });

  test('does not lead to a heading that says little of the question', () => {
    expect(hit('reembolso calendario anfitrión huésped ').heading).toBeUndefined();
    expect(hit('bicicletas ').heading).toBeUndefined();
  });

  test('names the language of an article that is not translated', () => {
    expect(hit('reserva', { language: 'inglés' }).language).toBe('inglés');
  });

  test('marks the words asked for in the summary, in any form and spelling', () => {
    expect(hit('cancelaciones huesped ').excerpt).toContain('al <mark>huésped</mark>.');
    expect(hit('cancelar ').excerpt).toMatch(/^<mark>Cancela<\/mark> /);
    expect(hit('calendario ').excerpt).not.toContain('<mark>');
  });

  test('never lets markup of a summary through', () => {
    for (const question of ['cancelar', 'script', 'alert hola', 'mark'])
      expect(hit(question).excerpt.replace(/<\/?mark>/g, '')).toBe(
        'Cancela &lt;script&gt;alert(&quot;hola&quot;)&lt;/script&gt; &amp; avisa al huésped.',
      );
  });
});

describe('saidBy', () => {
  const word = { stem: 'airbnb', weight: 1, why: 'word' } as const;
  const synonym = { stem: 'plataforma', weight: 0.55, why: 'synonym' } as const;
  const association = { stem: 'reserv', weight: 0.25, why: 'association' } as const;

  test('leaves out what a known word only has to do with', () => {
    const term = { word: 'airbnb', meanings: [word, association, synonym] };
    expect(saidBy(term)).toEqual([word, synonym]);
  });

  test('is what it has to do with where nothing else is known', () => {
    expect(saidBy({ word: 'airbnb', meanings: [association] })).toEqual([association]);
    expect(saidBy({ word: 'airbnb', meanings: [] })).toEqual([]);
  });
});

describe('mark', () => {
  const all = (): boolean => true;

  test('marks whole words only', () => {
    expect(mark('reserva, reservas', (word) => word === 'reserva')).toBe(
      '<mark>reserva</mark>, reservas',
    );
  });

  test('asks for words as they are written', () => {
    const asked: string[] = [];
    mark('¿Cómo? Año-2', (word) => asked.push(word) === 0);
    expect(asked).toEqual(['Cómo', 'Año', '2']);
  });

  test.each([
    ['<b>', '&lt;<mark>b</mark>&gt;'],
    ['&lt;', '&amp;<mark>lt</mark>;'],
    ['"', '&quot;'],
    ['<mark>', '&lt;<mark>mark</mark>&gt;'],
    ['', ''],
  ])('escapes %j', (text, html) => {
    expect(mark(text, all)).toBe(html);
  });
});
