import { describe, expect, test } from 'vitest';
import type { Question } from '../engine.ts';
import { outcomesOf, qualityOf } from './quality.ts';

const question = (text: string, articles: string[]): Question => ({
  question: text,
  kind: 'plain',
  heldOut: false,
  articles,
});

const answers: Readonly<Record<string, readonly string[]>> = {
  first: ['a', 'b'],
  third: ['x', 'y', 'a'],
  wrong: ['x', 'y'],
};
const finder = { find: (text: string) => answers[text] ?? [] };

describe('quality', () => {
  test('tells the place of the first right answer, a wrong answer from none', async () => {
    const questions = [
      question('first', ['a']),
      question('third', ['b', 'a']),
      question('wrong', ['a']),
      question('nothing', ['a']),
    ];
    const outcomes = await outcomesOf(finder, 'en', questions, 1000);
    expect(outcomes.map(({ place }) => place)).toEqual([1, 3, 0, undefined]);
    expect(qualityOf(outcomes)).toEqual({
      questions: 4,
      first: 0.25,
      five: 0.5,
      mrr: (1 + 1 / 3) / 4,
      noHit: 0.25,
    });
  });

  test('stops asking when the time is up', async () => {
    const questions = [question('first', ['a']), question('first', ['a'])];
    expect(await outcomesOf(finder, 'en', questions, -1)).toEqual([]);
  });
});
