import { describe, expect, test } from 'vitest';
import { certaintyOf, hasUnknown, isEnough, knownShare, sayNothing } from './certainty.ts';
import type { InstantAnswer } from './instant-tier.ts';
import type { Meaning, Term } from './question.ts';

const article = {
  id: 'a/b',
  url: '/en/a/b/',
  title: '',
  feature: '',
  summary: '',
  headings: [],
  questions: [],
  aliases: [],
  body: [],
};

const term = (why?: Meaning['why']): Term => ({
  word: 'reservation',
  meanings: why ? [{ stem: 'word', weight: 1, why }] : [],
});
const known = term('word');
const unknown = term();

function answer(coverage: number, best: number, terms: readonly Term[]): InstantAnswer {
  return { terms, proven: coverage, ranked: [{ article, score: 1, coverage, best }] };
}

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
    expect(certaintyOf(answer(0.2, 0.1, [known, unknown]))).toBe('none');
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
    expect(certaintyOf(answer(0.5, 0.1, [unknown, term('synonym')]))).toBe('closest');
    expect(certaintyOf(answer(0.5, 0.1, [unknown, term('corrected')]))).toBe('none');
  });

  test('takes short words, which are used for everything, for less', () => {
    const [short, long] = ['get', 'reservation'].map((word) => ({ ...known, word }));
    const found = (one: Term = known): InstantAnswer => answer(0.2, 0.1, [one]);
    expect([found(short), found(long)].map((one) => certaintyOf(one))).toEqual(['none', 'closest']);
  });

  test('is not convinced by what only has to do with the question', () => {
    const related = term('association');
    const found = { ...answer(0.4, 0.3, [known, related, related]), proven: 0.1 };
    expect(certaintyOf(found)).toBe('none');
    expect(certaintyOf({ ...found, proven: 0.5 })).toBe('closest');
  });

  test('does not judge a question by a word that is still being typed', () => {
    const found = answer(0.2, 0.1, [unknown, term('prefix')]);
    expect(certaintyOf(found)).toBe('none');
    expect(certaintyOf(found, true)).toBe('closest');
    expect(certaintyOf(answer(0.2, 0.1, [unknown, known]), true)).toBe('none');
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
