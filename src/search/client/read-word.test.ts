import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { asWritten, shown, siteWith } from './question-example.ts';
import { readQuestion } from './question.ts';

const language = new Language(asWritten, { stopWords: ['the'], synonyms: [] });
language.learn({
  rings: ['mobile,phone', 'refund,money back'],
  associations: ['dirty,cleaning'],
  elsewhere: ['recipe'],
});
const site = siteWith('phone', 'cleaning', 'money', 'back', 'booking');
const read = (question: string, exact = false) => readQuestion(question, language, site, exact);

describe('a mistake in a word that only the language has', () => {
  test('means what stands in for the word that was meant, by a guess', () => {
    expect(read('moble ').map(shown)).toEqual(['moble: phone corrected 0.54']);
    expect(read('refnud ').map(shown)).toEqual([
      'refnud: money corrected 0.27, back corrected 0.27',
    ]);
    expect(read('dirtty ')[0]?.meanings).toMatchObject([{ stem: 'cleaning', why: 'association' }]);
  });

  test('is not named: only the stem of the right word is known', () => {
    expect(read('moble ')[0]?.correctedTo).toBeUndefined();
  });

  test('may be in the last word of a question', () => {
    expect(read('the moble').map(shown)).toEqual(['moble: phone corrected 0.54']);
  });

  test('tells that the question is about something else, where the word does', () => {
    expect(read('the recpie booking ').map(({ isElsewhere }) => isElsewhere)).toEqual([
      true,
      undefined,
    ]);
  });

  test('is left as it is where words are to be taken exactly', () => {
    expect(read('moble ', true)).toMatchObject([{ meanings: [] }]);
  });

  test('is none where the site has a word that is as near', () => {
    const near = readQuestion('refnud ', language, siteWith('refund', 'money', 'back'));
    expect(near[0]?.correctedTo).toBe('refund');
  });
});
