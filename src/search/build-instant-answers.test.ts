import { describe, expect, test } from 'vitest';
import { divided, head, wholeFile, wholeIndex, word } from './build-instant-example.ts';

const asking = (question: string) => ({ question, limit: 6 });
const questions = [
  ...Array.from({ length: 30 }, (_, n) => `${word(n)} of ${word(n + 40)} ${word(n * 2)} `),
  'bicycle ',
  'two words ',
  `${word(12).slice(0, -1)}x `,
  'zebra crossing ',
  `${word(3)} ${word(4).slice(0, 4)}`,
];

describe('a divided help desk', () => {
  test('answers as a whole one when what a question touches is loaded', async () => {
    const whole = wholeIndex();
    for (const question of questions) {
      const { index } = divided();
      await index.prepare(asking(question));
      const [is, should] = [index.find(question), whole.find(question)];
      expect(is.terms.map(({ meanings }) => new Set(meanings.map(({ stem }) => stem)))).toEqual(
        should.terms.map(({ meanings }) => new Set(meanings.map(({ stem }) => stem))),
      );
      expect(new Set(is.ranked.map(({ article }) => article.id)), question).toEqual(
        new Set(should.ranked.map(({ article }) => article.id)),
      );
      // Lengths travel as levels: scores are nearly the same.
      const scores = new Map(should.ranked.map(({ article, score }) => [article.id, score]));
      for (const { article, score, coverage, best } of is.ranked) {
        expect(Math.abs(score - (scores.get(article.id) ?? 0)), question).toBeLessThan(0.06);
        expect(coverage).toBeLessThanOrEqual(1.0001);
        expect(best).toBeLessThanOrEqual(1);
      }
    }
  });

  test('corrects a mistake once it knows all words, and takes nothing for one before', async () => {
    const wrong = `${word(12).slice(0, -1)}x `;
    const { index } = divided();
    expect(index.find(wrong).terms[0]?.correctedTo).toBeUndefined();
    await index.prepare(asking(wrong));
    const corrected = index.find(wrong).terms[0]?.correctedTo;
    expect(corrected).toBe(wholeIndex().find(wrong).terms[0]?.correctedTo);
    expect(corrected).toBeDefined();
  });

  test('finds titles before any part is there', () => {
    const { index } = divided();
    const found = index.find(wholeFile.articles[0]?.title ?? '').ranked[0];
    expect(found?.article).toMatchObject({ id: 'rooms/article-0', summary: '', headings: [] });
    expect(index.lacks(asking('title'))).toBe(true);
  });

  test('loads each part once, and only those a question touches', async () => {
    const { index, asked } = divided();
    const question = asking(`${word(30)} `);
    await index.prepare(question);
    await index.prepare(question);
    expect(index.lacks(question)).toBe(false);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain(head.parts.common);
    expect(asked).not.toContain(head.parts.vocabulary);
    expect(asked.filter((name) => head.parts.details.includes(name))).toEqual([]);
  });

  test('loads what is shown of its hits, by the block', async () => {
    const { index, asked } = divided();
    const articles = index.find('title').ranked.slice(0, 3);
    const shown = articles.map(({ article }) => article);
    expect(index.isDescribed(shown)).toBe(false);
    await index.describe(shown);
    expect(index.isDescribed(shown)).toBe(true);
    for (const { id, summary, headings } of shown) {
      const { summary: real, headings: all } =
        wholeFile.articles.find((one) => one.id === id) ?? {};
      expect({ summary, headings }).toEqual({ summary: real, headings: all });
    }
    expect(asked.slice(1)).toEqual([head.parts.details[0]]);
  });
});

describe('a part that cannot be loaded', () => {
  test('is told of, leaves the rest as it is, and is asked for again', async () => {
    const { index, asked, broken } = divided();
    for (const name of [...head.parts.words, ...head.parts.rings])
      broken.add(name.split(' ').at(-1) ?? '');
    const title = wholeFile.articles[0]?.title ?? '';
    await expect(index.prepare(asking(title))).rejects.toThrow('is not there');
    expect(index.find(title).ranked[0]?.article.id).toBe('rooms/article-0');
    expect(index.lacks(asking(title))).toBe(true);
    const before = asked.length;
    broken.clear();
    await index.prepare(asking(title));
    expect(asked.length).toBeGreaterThan(before);
    expect(index.lacks(asking(title))).toBe(false);
  });

  test('is done without where it only describes', async () => {
    const { index, broken } = divided();
    for (const name of head.parts.details) broken.add(name);
    const [found] = index.find('title').ranked;
    await index.describe(found ? [found.article] : []);
    expect(found?.article.summary).toBe('');
  });
});
