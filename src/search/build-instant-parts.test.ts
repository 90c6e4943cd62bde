import { describe, expect, test } from 'vitest';
import { divided, head, wholeFile, word } from './build-instant-example.ts';
import type { Answer, Asked } from './client/search-index.ts';
import { alone, asking, ids } from './client/two-tier-example.ts';
import { TwoTierIndex } from './client/two-tier-index.ts';

async function allOf(index: TwoTierIndex, asked: Asked): Promise<Answer[]> {
  const answers: Answer[] = [];
  for await (const answer of index.better(asked)) answers.push(answer);
  return answers;
}
const breakAll = (broken: Set<string>): void => {
  const { common, vocabulary, words, rings, details } = head.parts;
  for (const name of [common, vocabulary, ...words, ...rings, ...details])
    broken.add(name.split(' ').at(-1) ?? '');
};

describe('an index in parts', () => {
  test('answers from titles, then from the words, then with what is shown', async () => {
    const index = new TwoTierIndex(divided().index, alone);
    const asked = asking(`${wholeFile.articles[0]?.title ?? ''} `);
    const first = index.answer(asked);
    expect(first.isPartial).toBe(true);
    expect(first.hits[0]).toMatchObject({ id: 'rooms/article-0', excerpt: '' });
    const [words, shown, ...more] = await allOf(index, asked);
    expect(more).toEqual([]);
    expect(words?.isPartial).toBeUndefined();
    expect(words?.total).toBeGreaterThan(first.total);
    expect(ids(shown ?? first)).toEqual(ids(words ?? first));
    for (const { excerpt } of shown?.hits ?? []) expect(excerpt).not.toBe('');
  });

  test('has nothing better to say when everything is there', async () => {
    const index = new TwoTierIndex(divided().index, alone);
    const asked = asking(`${word(3)} `);
    await index.complete(asked);
    expect(await allOf(index, asked)).toEqual([]);
    expect(index.answer(asked).hits).toEqual((await index.complete(asked)).hits);
  });
});

describe('the thesaurus of an index in parts', () => {
  test('is asked for words that the site does not know, and the parts of their meanings come after', async () => {
    const { index, asked } = divided();
    await new TwoTierIndex(index, alone).complete(asking('pedals '));
    const [leads] = index.find('pedals ').terms;
    expect(leads?.meanings.map(({ stem, why }) => `${stem} ${why}`)).toEqual([
      `${word(30)} association`,
    ]);
    expect(index.find('pedals ').ranked.length).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(1);
  });
});

describe('when no part can be loaded', () => {
  test('the titles go on answering', async () => {
    const { index, broken } = divided();
    breakAll(broken);
    const asked = asking(`${wholeFile.articles[0]?.title ?? ''} `);
    const answer = await new TwoTierIndex(index, alone).complete(asked);
    expect(answer.hits[0]).toMatchObject({ id: 'rooms/article-0', excerpt: '' });
  });

  test('it is not said that there is nothing', async () => {
    const { index, broken } = divided();
    breakAll(broken);
    const lost = new TwoTierIndex(index, alone);
    await expect(lost.complete(asking('zebra crossing '))).rejects.toThrow('is not there');
    broken.clear();
    expect((await lost.complete(asking('zebra crossing '))).certainty).toBe('none');
  });
});
