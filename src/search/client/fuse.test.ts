import { describe, expect, test } from 'vitest';
import { fuse } from './fuse.ts';
import type { Ranked } from './instant-tier.ts';

const article = {
  url: '',
  title: '',
  feature: '',
  summary: '',
  headings: [],
  questions: [],
  aliases: [],
  body: [],
};
const ranked = (id: string, score: number, best = 0): Ranked => ({
  article: { ...article, id },
  score,
  coverage: 1,
  best,
});
const match = (score: number) => ({ score, share: 1 });

const [SHORT, LONG] = [100, 4000];

describe('fuse', () => {
  test('keeps the order of the instant tier where the texts say nothing', () => {
    expect(fuse([ranked('a', 3), ranked('b', 2)], new Map(), SHORT)).toEqual(['a', 'b']);
  });

  test('keeps the order of the texts where the instant tier found nothing', () => {
    const body = new Map([
      ['a', match(1)],
      ['b', match(7)],
    ]);
    expect(fuse([], body, SHORT)).toEqual(['b', 'a']);
  });

  test('gives every article of both, once', () => {
    const body = new Map([
      ['b', match(1)],
      ['c', match(1)],
    ]);
    const ids = fuse([ranked('a', 2), ranked('b', 1)], body, SHORT);
    expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('puts an article that both know before one that either knows alone', () => {
    const body = new Map([
      ['both', match(9)],
      ['text', match(10)],
    ]);
    expect(fuse([ranked('title', 1), ranked('both', 0.95)], body, SHORT)[0]).toBe('both');
  });

  const text = new Map([
    ['text', match(10)],
    ['title', match(1)],
  ]);

  test('follows the texts where they are long and no title fits', () => {
    expect(fuse([ranked('title', 1, 0)], text, LONG)[0]).toBe('text');
  });

  test('follows the title where one fits, however long the texts are', () => {
    expect(fuse([ranked('title', 1, 1)], text, LONG)[0]).toBe('title');
  });

  test('follows the instant tier where the texts are short, for it knows most of them', () => {
    expect(fuse([ranked('title', 1, 0)], text, SHORT)[0]).toBe('title');
  });

  test('does not depend on how high either tier counts', () => {
    const order = (instant: number, texts: number): string[] =>
      fuse(
        [ranked('a', 5 * instant, 0.2), ranked('b', 4 * instant, 0.1), ranked('c', instant)],
        new Map([
          ['b', match(9 * texts)],
          ['c', match(7 * texts)],
          ['d', match(2 * texts)],
        ]),
        LONG,
      );
    expect(order(1000, 0.001)).toEqual(order(1, 1));
    expect(order(0.001, 1000)).toEqual(order(1, 1));
  });

  test('takes nothing at all', () => {
    expect(fuse([], new Map(), 0)).toEqual([]);
    expect(fuse([ranked('a', 0)], new Map([['b', match(0)]]), 0)).toEqual(['a', 'b']);
  });
});
