import { describe, expect, test } from 'vitest';
import type { InstantArticle, InstantFile } from './instant-file.ts';
import type { InstantIndex } from './instant-index.ts';
import { openWhole } from './instant-index-example.ts';
import { TwoTierIndex } from './two-tier-index.ts';

const empty = { feature: '', summary: '', headings: [], questions: [], aliases: [], body: [] };
const monthly = 'Download monthly invoices for guests';
const rooms = 'Read the calendar room by room';
const [cancel, invoice, calendar] = [
  { ...empty, id: 'a/cancel', url: '/en/a/cancel/', title: 'Cancel a reservation' },
  { ...empty, id: 'a/invoice', url: '/en/a/invoice/', title: monthly },
  { ...empty, id: 'a/calendar', url: '/en/a/calendar/', title: rooms },
] as const;

function instant(articles: readonly InstantArticle[]): InstantIndex {
  const stopWords = ['a', 'the', 'how', 'do', 'i', 'la', 'una'];
  const about = {
    locale: 'en',
    others: [],
    averageWords: 2000,
    wholeTexts: false,
    thesaurus: {},
    synonyms: [],
  };
  const file: InstantFile = { ...about, stopWords, articles };
  return openWhole(file, (word) => word.replace(/s$/, ''));
}

const english = instant([cancel, invoice, calendar]);
const spanish = instant([
  { ...cancel, url: '/es/a/cancelar/', title: 'Cancelar una reserva' },
  { ...empty, id: 'a/only-es', url: '/es/a/solo/', title: 'Cancelar la suscripción' },
]);

const never = (): Promise<never> => Promise.reject(new Error('This should not be loaded.'));
const asking = (question: string) => ({ question, limit: 6 });

describe('a question in another language of the site', () => {
  const index = new TwoTierIndex(english, {
    body: never,
    others: () => Promise.resolve([instant([]), spanish]),
  });

  test('is answered with the same articles in this one', async () => {
    const answer = await index.complete(asking('cancelar una reserva'));
    expect(answer.certainty).toBe('strong');
    expect(answer.hits.map(({ title, url }) => [title, url])).toEqual([
      ['Cancel a reservation', '/en/a/cancel/'],
    ]);
    expect(answer.total).toBe(1);
  });

  test('is answered at once when the other language is there', async () => {
    const others = () => Promise.resolve([instant([{ ...invoice, title: 'Descargar facturas' }])]);
    const fresh = new TwoTierIndex(english, { body: never, others });
    const asked = asking('descargar facturas');
    expect(fresh.answer(asked).hits).toEqual([]);
    const complete = await fresh.complete(asked);
    expect(complete.hits.map(({ title }) => title)).toEqual([monthly]);
    expect(fresh.answer(asked)).toEqual(complete);
  });

  test('is not looked for in another where this one knows the words', async () => {
    let loaded = 0;
    const others = () => Promise.reject(new Error(`${(loaded += 1)}`));
    const index = new TwoTierIndex(english, { body: never, others });
    await index.complete(asking('calendar invoice '));
    expect(loaded).toBe(0);
    await index.complete(asking('factura invoice '));
    expect(loaded).toBe(1);
  });

  test('is answered in this one where it knows as much of the question', async () => {
    const others = () => Promise.resolve([instant([{ ...cancel, title: 'Calendar invoice' }])]);
    const own = new TwoTierIndex(english, { body: never, others });
    const { certainty, hits } = await own.complete(asking('calendar invoice '));
    expect(certainty).toBe('closest');
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['a/calendar', 'a/invoice']);
  });

  test('is not answered when the other language is not sure either', async () => {
    const answer = await index.complete(asking('bicicletas azules'));
    expect(answer).toMatchObject({ certainty: 'none', hits: [] });
  });
});
