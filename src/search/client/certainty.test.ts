import { describe, expect, test } from 'vitest';
import { answer, elsewhere, known, term, unknown } from './certainty-example.ts';
import { certaintyOf } from './certainty.ts';
import type { InstantAnswer } from './instant-tier.ts';
import type { Meaning, Term } from './question.ts';

describe('certaintyOf', () => {
  test('is none without an article', () => {
    expect(certaintyOf({ terms: [known], proven: 0, ranked: [] })).toBe('none');
  });

  test('is strong when most of the question is answered', () => {
    expect(certaintyOf(answer(1, 0, [known]))).toBe('strong');
  });

  test('is strong when a title or a question fits', () => {
    expect(certaintyOf(answer(0, 1, [known]))).toBe('strong');
  });

  test('is closest in between', () => {
    expect(certaintyOf(answer(0.5, 0.4, [known]))).toBe('closest');
  });

  test('is none when a question is mostly about something else', () => {
    expect(certaintyOf(answer(0.2, 0.1, [known, unknown, unknown]))).toBe('none');
  });

  test('is none already for one word of a topic that the help desk has nothing to do with', () => {
    expect(certaintyOf(answer(0.4, 0.3, [known, unknown]))).toBe('closest');
    expect(certaintyOf(answer(0.4, 0.3, [known, elsewhere]))).toBe('none');
    const related: Term = { ...term('association'), isElsewhere: true };
    expect(certaintyOf(answer(0.4, 0.3, [known, related]))).toBe('none');
  });

  test('is never strong with such a word, and closest where the rest is known well', () => {
    expect(certaintyOf(answer(0.8, 0.8, [known, known, unknown]))).toBe('strong');
    expect(certaintyOf(answer(0.8, 0.8, [known, known, elsewhere]))).toBe('closest');
  });

  test('is closest for a single word that may become or be meant as one of the site', () => {
    for (const why of ['prefix', 'corrected'] as const)
      expect(certaintyOf(answer(0.1, 0, [term(why)]))).toBe('closest');
    expect(certaintyOf(answer(0.1, 0, [term('association')]))).toBe('none');
    expect(certaintyOf(answer(0.1, 0, [unknown, term('prefix')]))).toBe('none');
  });

  test('is closest as soon as there is enough evidence of any kind', () => {
    expect(certaintyOf(answer(0.2, 0.1, [known, known, unknown]))).toBe('closest');
    expect(certaintyOf(answer(0.5, 0.1, [known, unknown]))).toBe('closest');
    expect(certaintyOf(answer(0.2, 0.45, [known, unknown]))).toBe('closest');
  });

  test('wants more than a word of a long story', () => {
    const story = Array.from({ length: 9 }, () => unknown);
    expect(certaintyOf(answer(0.1, 0.1, [known, ...story]))).toBe('none');
    expect(certaintyOf(answer(0.3, 0.3, [known, known, known, ...story]))).toBe('closest');
  });

  test('trusts a synonym nearly like the word, and a guess at the spelling less', () => {
    const sureness = (why: Meaning['why']) => certaintyOf(answer(0.3, 0.1, [term(why)]));
    expect(sureness('word')).toBe('closest');
    expect(certaintyOf(answer(0.4, 0.1, [unknown, term('synonym')]))).toBe('closest');
    expect(certaintyOf(answer(0.4, 0.1, [unknown, term('corrected')]))).toBe('none');
  });

  test('takes short words, which are used for everything, for less', () => {
    const [short, long] = ['get', 'reservation'].map((word) => ({ ...known, word }));
    const found = (one: Term = known): InstantAnswer => answer(0.2, 0.1, [one]);
    expect([found(short), found(long)].map((one) => certaintyOf(one))).toEqual(['none', 'closest']);
  });

  test('is not convinced by what only has to do with the question', () => {
    const related = term('association');
    const found = { ...answer(0.4, 0.2, [known, related, related]), proven: 0.1 };
    expect(certaintyOf(found)).toBe('none');
    expect(certaintyOf({ ...found, proven: 0.5 })).toBe('closest');
  });

  test('does not judge a question by a word that is still being typed', () => {
    const found = answer(0.2, 0.1, [unknown, term('prefix')]);
    expect(certaintyOf(found)).toBe('none');
    expect(certaintyOf(found, true)).toBe('closest');
    expect(certaintyOf(answer(0.2, 0.1, [unknown, unknown, known]), true)).toBe('none');
  });

  test('looks at the first article only', () => {
    const [weak, strong] = [answer(0.5, 0.4, []).ranked, answer(1, 1, []).ranked];
    expect(certaintyOf({ terms: [known], proven: 0.5, ranked: [...weak, ...strong] })).toBe(
      'closest',
    );
  });

  test('never becomes less sure as more is covered or a line fits better', () => {
    const order = ['none', 'closest', 'strong'];
    const steps = [0, 0.2, 0.4, 0.6, 0.8, 1];
    for (const terms of [[known], [known, unknown], [unknown]])
      for (const [at, step] of steps.entries())
        for (const other of steps) {
          const next = steps[at + 1] ?? 1;
          const sure = (answered: InstantAnswer): number => order.indexOf(certaintyOf(answered));
          expect(sure(answer(next, other, terms))).toBeGreaterThanOrEqual(
            sure(answer(step, other, terms)),
          );
          expect(sure(answer(other, next, terms))).toBeGreaterThanOrEqual(
            sure(answer(other, step, terms)),
          );
        }
  });
});
