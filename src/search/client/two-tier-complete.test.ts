import { describe, expect, test } from 'vitest';
import { BodyIndex } from './body-index.ts';
import {
  alone,
  asking,
  bodyWith,
  calendar,
  cancel,
  english,
  ids,
  instant,
  invoice,
  never,
} from './two-tier-example.ts';
import { TwoTierIndex } from './two-tier-index.ts';

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

  test('asks the texts where they are long, although the whole question is found', async () => {
    let loaded = 0;
    const body = () => Promise.reject(new Error(`${(loaded += 1)}`));
    for (const [words, times] of [
      [400, 0],
      [401, 1],
    ] as const) {
      loaded = 0;
      const tier = instant([cancel, invoice, calendar], false, words);
      await new TwoTierIndex(tier, { ...alone, body }).complete(asking('read room '));
      expect(loaded, `${words} words`).toBe(times);
    }
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
      expect(await index.complete(asked), question).toEqual(index.answer(asked, false));
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

  test('does not say that there is nothing about a question that has only just been begun', async () => {
    const index = new TwoTierIndex(english, alone);
    for (const [question, isBegun] of [
      ['how do I', true],
      ['z', true],
      ['how do I zebra', undefined],
    ] as const) {
      const answer = await index.complete(asking(question));
      expect([answer.certainty, answer.isBegun], question).toEqual(['none', isBegun]);
    }
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
