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

export const term = (why?: Meaning['why']): Term => ({
  word: 'reservation',
  meanings: why ? [{ stem: 'word', weight: 1, why }] : [],
});
export const known = term('word');
export const unknown = term();
/** Of a topic that the help desk has nothing to do with. */
export const elsewhere: Term = { ...unknown, isElsewhere: true };

export function answer(coverage: number, best: number, terms: readonly Term[]): InstantAnswer {
  return { terms, proven: coverage, ranked: [{ article, score: 1, coverage, best }] };
}
