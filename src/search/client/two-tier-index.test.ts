import { describe, expect, test } from 'vitest';
import { BodyIndex } from './body-index.ts';
import type { InstantArticle, InstantFile } from './instant-file.ts';
import { InstantIndex } from './instant-index.ts';
import { Language } from './language.ts';
import { TwoTierIndex, type Sources } from './two-tier-index.ts';

const empty = { feature: '', summary: '', headings: [], questions: [], aliases: [], body: [] };
const rooms = 'Read the calendar room by room through every season of your year';
const [cancel, invoice, calendar] = [
  { ...empty, id: 'a/cancel', url: '/en/a/cancel/', title: 'Cancel a reservation' },
  { ...empty, id: 'a/invoice', url: '/en/a/invoice/', title: 'Download invoices' },
  { ...empty, id: 'a/calendar', url: '/en/a/calendar/', title: rooms },
] as const;

function instant(articles: readonly InstantArticle[], wholeTexts = false): InstantIndex {
  const stopWords = ['a', 'the', 'how', 'do', 'i', 'la', 'una'];
  const about = { locale: 'en', others: [], averageWords: 2000, wholeTexts, synonyms: [] };
  const file: InstantFile = { ...about, stopWords, articles };
  return new InstantIndex(file, new Language((word) => word.replace(/s$/, ''), file));
}

const english = instant([cancel, invoice, calendar]);
/** A body tier whose texts contain these words. */
const bodyWith = (found: Readonly<Record<string, readonly string[]>>): BodyIndex =>
  new BodyIndex(
    {
      search: (word) =>
        Promise.resolve({ results: (found[word] ?? []).map((id) => ({ id, score: 1 })) }),
    },
    { cancel: 'a/cancel', invoice: 'a/invoice', calendar: 'a/calendar' },
  );

const alone: Sources = {
  body: () => Promise.reject(new Error()),
  others: () => Promise.resolve([]),
};
const never = (): Promise<never> => Promise.reject(new Error('This should not be loaded.'));
const ids = ({ hits }: { hits: readonly { id: string }[] }): string[] => hits.map(({ id }) => id);
const asking = (question: string) => ({ question, limit: 6 });

describe('answer', () => {
  const index = new TwoTierIndex(english, alone);

  test('is given from the instant tier', () => {
    expect(index.answer(asking('cancel reservation'))).toMatchObject({
      certainty: 'strong',
      total: 1,
      stems: ['cancel', 'reservation'],
      corrected: undefined,
    });
    expect(ids(index.answer(asking('cancel reservation')))).toEqual(['a/cancel']);
  });

  test('has no more hits than wanted, and says how many there are', () => {
    const answer = index.answer({ question: 'reservation calendar', limit: 1 });
    expect(answer.hits).toHaveLength(1);
    expect(answer.total).toBe(2);
  });

  test('gives the question as it was understood', () => {
    expect(index.answer(asking('How do I cancle a reservation?')).corrected).toBe(
      'cancel reservation',
    );
    const exact = index.answer({ ...asking('cancle reservation '), exact: true });
    expect(exact.corrected).toBeUndefined();
  });

  test('stays empty about something else', () => {
    expect(index.answer(asking('bicycle'))).toEqual({
      certainty: 'none',
      hits: [],
      total: 0,
      stems: [],
    });
  });
});

describe('complete', () => {
  test('loads nothing when a title fits', async () => {
    let loaded = 0;
    const count = (): Promise<never> => {
      loaded += 1;
      return never();
    };
    const index = new TwoTierIndex(english, { body: count, others: count });
    const asked = asking('cancel a reservation');
    expect(await index.complete(asked)).toEqual(index.answer(asked));
    expect(loaded).toBe(0);
  });

  test('does not ask texts the instant tier knows whole, but for phrases', async () => {
    let loaded = 0;
    const texts = bodyWith({ '"room season"': ['invoice'], room: ['invoice'] });
    const body = () => {
      loaded += 1;
      return Promise.resolve(texts);
    };
    const whole = instant([cancel, invoice, calendar], true);
    const index = new TwoTierIndex(whole, { ...alone, body });
    expect(ids(await index.complete(asking('room ')))).toEqual(['a/calendar']);
    expect(loaded).toBe(0);
    expect(ids(await index.complete(asking('room "room season"')))).toEqual(['a/invoice']);
    expect(loaded).toBe(1);
  });

  test('asks the texts, but no other language, when the answer is sure enough', async () => {
    let loaded = 0;
    const others = () => Promise.resolve((loaded += 1) > 0 ? [instant([calendar])] : []);
    const texts = bodyWith({ read: ['calendar', 'invoice'], room: ['calendar'] });
    const index = new TwoTierIndex(english, { body: () => Promise.resolve(texts), others });
    for (const question of ['read ', 'read room ']) {
      const answer = await index.complete(asking(question));
      expect(answer.certainty, question).toBe('strong');
      expect(ids(answer), question).toEqual(['a/calendar', 'a/invoice']);
    }
    expect(loaded).toBe(0);
  });

  test('gives the instant answer when neither the texts nor the others can be loaded', async () => {
    const index = new TwoTierIndex(english, { body: never, others: never });
    for (const question of ['read', 'reservation for bicycles in winter', 'bicycle']) {
      const asked = asking(question);
      expect(await index.complete(asked), question).toEqual(index.answer(asked));
    }
  });

  test('gives the instant answer when the texts are loaded but cannot be searched', async () => {
    const broken = new BodyIndex({ search: never }, {});
    const index = new TwoTierIndex(english, { ...alone, body: () => Promise.resolve(broken) });
    expect(ids(await index.complete(asking('read ')))).toEqual(['a/calendar']);
  });

  test('shows articles as closest when only their texts have the words', async () => {
    const texts = bodyWith({ zebra: ['invoice', 'calendar'], crossing: ['invoice'] });
    const index = new TwoTierIndex(english, { ...alone, body: () => Promise.resolve(texts) });
    const answer = await index.complete(asking('zebra crossing '));
    expect(answer.certainty).toBe('closest');
    expect(ids(answer)).toEqual(['a/invoice', 'a/calendar']);
  });

  test.each([
    ['no text has enough of the words', 'zebra crossing lights night ', { zebra: ['invoice'] }],
    ['there is one word, which any text may have', 'zebra ', { zebra: ['invoice'] }],
    ['no text has any', 'zebra crossing ', {}],
  ])('stays empty where %s', async (_, question, found) => {
    const body = () => Promise.resolve(bodyWith(found));
    const answer = await new TwoTierIndex(english, { ...alone, body }).complete(asking(question));
    expect(answer).toMatchObject({ certainty: 'none', hits: [], total: 0 });
  });

  test('leaves out articles that only the texts know by an old name', async () => {
    const texts = new BodyIndex(
      { search: () => Promise.resolve({ results: [{ id: 'f', score: 1 }] }) },
      { f: 'a/gone' },
    );
    const index = new TwoTierIndex(english, { ...alone, body: () => Promise.resolve(texts) });
    const answer = await index.complete(asking('read '));
    expect(ids(answer)).toEqual(['a/calendar']);
    expect(answer.total).toBe(1);
  });
});

describe('a phrase in quotes', () => {
  const texts = (phrase: readonly string[]): Sources => ({
    ...alone,
    body: () =>
      Promise.resolve(bodyWith({ '"room service"': phrase, service: ['invoice', 'calendar'] })),
  });
  const question = 'read "room service" ';

  test('leaves out articles whose texts do not have it', async () => {
    const index = new TwoTierIndex(english, texts(['invoice']));
    expect(ids(await index.complete(asking(question)))).toEqual(['a/invoice']);
  });

  test('is not insisted on where no text has it, or none of those that were found', async () => {
    for (const having of [[], ['cancel'], ['glossary']]) {
      const index = new TwoTierIndex(english, texts(having));
      const found = ids(await index.complete(asking(question)));
      expect(found.toSorted(), having.join()).toEqual(['a/calendar', 'a/invoice']);
    }
  });
});
