import { describe, expect, test } from 'vitest';
import { alone, asking, bodyWith, cancel, english, ids, instant } from './two-tier-example.ts';
import { TwoTierIndex, type Sources } from './two-tier-index.ts';

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
      'How do I cancel a reservation?',
    );
    const exact = index.answer({ ...asking('cancle reservation '), exact: true });
    expect(exact.corrected).toBeUndefined();
  });

  test('gives of a long question only the words that were understood otherwise', () => {
    const long = `How do I cancle a reservation${', please tell me'.repeat(3)}?`;
    const { corrected, mistaken } = index.answer(asking(long));
    expect([corrected, mistaken]).toEqual(['cancel', 'cancle']);
  });

  test('gives a word that was written in two halves as it was understood', () => {
    const { corrected, mistaken } = index.answer(asking('cal-endra '));
    expect([corrected, mistaken]).toEqual(['calendar', 'calendra']);
  });

  test('spells a word that was corrected as the article does', () => {
    const spelled = instant([{ ...cancel, title: 'Cancelación de reservas' }]);
    const { corrected } = new TwoTierIndex(spelled, alone).answer(asking('cancelasion '));
    expect(corrected).toBe('cancelación');
  });

  test('waits for a word that is still being typed before it says that there is nothing', () => {
    const typed = asking('reservation for bicycles in winter');
    expect(index.answer(typed).certainty).toBe('closest');
    expect(index.answer(typed, false).certainty).toBe('none');
  });

  test('stays empty about something else, but not for good before the thesaurus is there', () => {
    const meanings = { rings: ['bike,trip'], associations: [], elsewhere: [] };
    const fresh = new TwoTierIndex(instant([cancel], false, 2000, meanings), alone);
    expect(fresh.answer(asking('bicycle'))).toEqual({
      certainty: 'none',
      hits: [],
      total: 0,
      stems: [],
      isPartial: true,
    });
  });
});

describe('what was loaded for a question', () => {
  test('answers the next ones at once, so that the hits do not change twice with every key', async () => {
    const texts = bodyWith({ read: ['invoice'], roo: ['invoice'] });
    const index = new TwoTierIndex(english, { ...alone, body: () => Promise.resolve(texts) });
    expect(ids(index.answer(asking('read roo')))).toEqual(['a/calendar']);
    const complete = ids(await index.complete(asking('read roo')));
    expect(complete).toEqual(['a/calendar', 'a/invoice']);
    expect(ids(index.answer(asking('read room')))).toEqual(complete);
  });

  test('is of no use to one that is sure without', async () => {
    const texts = bodyWith({ read: ['invoice'] });
    const index = new TwoTierIndex(english, { ...alone, body: () => Promise.resolve(texts) });
    await index.complete(asking('read '));
    expect(ids(index.answer(asking('cancel a reservation')))).toEqual(['a/cancel']);
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
