import { describe, expect, test } from 'vitest';
import { grown } from './generated.ts';
import { firstArticles, realCorpora } from './real.ts';

const [real] = realCorpora();
if (!real) throw new Error('The content folder has no language.');
const size = real.articles.length + 50;
const corpus = grown(real, size);

describe('generated articles', () => {
  test('fill up to the size and keep the real articles among them', () => {
    expect(corpus.articles).toHaveLength(size);
    expect(new Set(corpus.articles.map(({ id }) => id)).size).toBe(size);
    expect(corpus.articles).toEqual(expect.arrayContaining([...real.articles]));
  });

  test('are the same in every run', () => {
    expect(grown(real, size)).toEqual(corpus);
  });

  test('copy no title and no question of a real article', () => {
    const lines = (articles: typeof corpus.articles): string[] =>
      articles.flatMap(({ title, questions }) => [title, ...questions]);
    const known = new Set(lines(real.articles));
    const generated = corpus.articles.filter(({ id }) => id.startsWith('generated/'));
    expect(lines(generated).filter((line) => known.has(line))).toEqual([]);
  });
});

describe('the first articles', () => {
  test('come with the questions they answer best, and the off-topic ones', () => {
    const some = firstArticles(real, 10);
    const ids = some.articles.map(({ id }) => id);
    expect(ids).toHaveLength(10);
    for (const { kind, articles } of some.questions) {
      if (kind !== 'off-topic') expect(ids).toContain(articles[0]);
    }
  });
});
