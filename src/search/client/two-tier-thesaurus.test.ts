import { expect, test } from 'vitest';
import { openWhole } from './instant-index-example.ts';
import type { Answer, Asked } from './search-index.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';
import { alone, asking, calendar, cancel, ids, instant, invoice } from './two-tier-example.ts';
import { TwoTierIndex } from './two-tier-index.ts';

const meanings: ThesaurusPart = {
  rings: ['bill,invoice', 'reservation,booking'],
  associations: ['sick,cancel'],
  elsewhere: [],
};

function withMeanings(): { readonly index: TwoTierIndex; readonly thesaurus: Thesaurus } {
  const tier = instant([cancel, invoice, calendar], true, 2000, meanings);
  return { index: new TwoTierIndex(tier, alone), thesaurus: tier.thesaurus };
}

/** Long enough for what is on its way. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

async function allOf(index: TwoTierIndex, asked: Asked): Promise<Answer[]> {
  const answers: Answer[] = [];
  for await (const answer of index.better(asked)) answers.push(answer);
  return answers;
}

test('a question that the words of the site answer needs no thesaurus', async () => {
  const { index, thesaurus } = withMeanings();
  expect(index.answer(asking('cancel a reservation')).isPartial).toBeUndefined();
  await index.complete(asking('cancel a reservation'));
  expect(thesaurus.lacks('reservation')).toBe(true);
});

test('another is answered by what its words mean', async () => {
  const { index } = withMeanings();
  expect(index.answer(asking('bills '))).toMatchObject({ hits: [], isPartial: true });
  expect(ids(await index.complete(asking('bills ')))).toEqual(['a/invoice']);
  expect(index.answer(asking('bills ')).isPartial).toBeUndefined();
});

test('words that only have to do with it help to find, and prove nothing', async () => {
  const { index } = withMeanings();
  const found = await index.complete(asking('sick before the reservation '));
  expect(ids(found)).toEqual(['a/cancel']);
  expect((await index.complete(asking('sick '))).certainty).toBe('none');
});

test('the answer is told again once the thesaurus is there, and not a third time', async () => {
  const { index } = withMeanings();
  const answers = await allOf(index, asking('bills '));
  expect(answers.map(ids)).toEqual([['a/invoice']]);
  expect(await allOf(index, asking('bills '))).toEqual([]);
});

test('it comes while a question with a word that the site does not know is still being typed', async () => {
  const { index, thesaurus } = withMeanings();
  for (const question of ['bill', 'how do', 'cancel season', 'cancel season bicycl'])
    index.answer(asking(question));
  await settled();
  expect(['bill', 'cancel', 'season'].map((word) => thesaurus.lacks(word))).toEqual([
    true,
    false,
    true,
  ]);
  index.answer(asking('bill season'));
  await settled();
  expect(['bill', 'season', 'reservation'].map((word) => thesaurus.lacks(word))).toEqual([
    false,
    false,
    true,
  ]);
});

test('words without meaning ask for nothing more', async () => {
  const { index, thesaurus } = withMeanings();
  expect((await index.complete(asking('how do i bill '))).certainty).toBe('strong');
  expect((await index.complete(asking('how do i '))).certainty).toBe('none');
  expect(thesaurus.lacks('sick')).toBe(true);
});

test('a word of the language is not taken for a mistake', async () => {
  const { index } = withMeanings();
  expect((await index.complete(asking('bill '))).corrected).toBeUndefined();
  expect((await index.complete(asking('calender '))).corrected).toBe('calendar');
});

test('what looks like a mistake is corrected only when the language has no such word either', async () => {
  const meanings = { rings: [], associations: ['calender,invoice'], elsewhere: [] };
  const index = new TwoTierIndex(instant([cancel, invoice, calendar], true, 100, meanings), alone);
  const typed = asking('read the calender room by room ');
  expect(index.answer(typed)).toMatchObject({
    corrected: expect.any(String) as string,
    isPartial: true,
  });
  expect((await index.complete(typed)).corrected).toBeUndefined();
});

test('without the thesaurus the rest goes on, and does not say that there is nothing', async () => {
  const file = {
    locale: 'en',
    others: [],
    averageWords: 2000,
    wholeTexts: true,
    synonyms: [],
    stopWords: [],
    thesaurus: {},
    articles: [cancel, invoice, calendar],
  };
  const index = new TwoTierIndex(
    openWhole(file, (word) => word, meanings, true),
    alone,
  );
  expect(ids(await index.complete(asking('read calendar ')))).toEqual(['a/calendar']);
  await expect(index.complete(asking('bill '))).rejects.toThrow('offline');
});
