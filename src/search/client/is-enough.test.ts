import { describe, expect, test } from 'vitest';
import { answer, known, term, unknown } from './certainty-example.ts';
import { certaintyOf, hasUnknown, isEnough, knownShare, sayNothing } from './certainty.ts';

describe('knownShare', () => {
  test('counts words known as written or as a beginning, not what stands in for them', () => {
    expect(knownShare([known, term('prefix')])).toBe(1);
    expect(knownShare([term('synonym'), term('corrected'), unknown, known])).toBe(0.25);
  });

  test('is nothing without words', () => {
    expect(knownShare([])).toBe(0);
  });
});

describe('isEnough', () => {
  test('is so when the answer is sure, or nothing was asked yet', () => {
    expect(isEnough(answer(1, 0.9, [known]), 1000)).toBe(true);
    expect(isEnough(answer(0.5, 0.2, [known]), 1000)).toBe(false);
    expect(isEnough(answer(0, 0, [{ ...unknown, isStop: true }]), 1000)).toBe(true);
    expect(isEnough(answer(0, 0, [{ ...unknown, isStop: true }, known]), 1000)).toBe(false);
  });

  test('asks less of short texts, of which more is known', () => {
    const fair = answer(0.7, 0.4, [known]);
    expect([isEnough(fair, 400), isEnough(fair, 401)]).toEqual([true, false]);
  });
});

describe('sayNothing', () => {
  const stop = { ...unknown, isStop: true } as const;

  test('is what a question begins with', () => {
    for (const terms of [[], [stop], [stop, stop], [{ ...unknown, word: 'h' }]])
      expect(sayNothing(terms)).toBe(true);
    for (const terms of [[known], [unknown], [stop, unknown]])
      expect(sayNothing(terms)).toBe(false);
  });

  test('is not taken for the beginning of something else', () => {
    expect(certaintyOf(answer(0.1, 0.1, [unknown]), true)).toBe('closest');
    expect(certaintyOf(answer(0.1, 0.1, [stop]), true)).toBe('none');
  });
});

describe('hasUnknown', () => {
  test('looks at complete words, in a question of which something is known', () => {
    expect(hasUnknown([known, unknown, known])).toBe(true);
    expect(hasUnknown([unknown, known])).toBe(true);
    expect(hasUnknown([known, unknown])).toBe(false);
    expect(hasUnknown([unknown, unknown])).toBe(false);
    expect(hasUnknown([])).toBe(false);
  });
});
