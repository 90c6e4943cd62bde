import { describe, expect, test } from 'vitest';
import { Language } from './language.ts';
import { readQuestion, type Vocabulary } from './question.ts';

// Stems that end before the last vowel are enough to see that stems are what is compared.
const stem = (word: string): string => word.replace(/(?:[aeo]s?|s)$/, '');
const english = new Language(stem, {
  stopWords: ['how', 'do', 'i', 'a', 'the', 'to', 'in', 'can', 'my', 'get'],
  synonyms: [],
});

/** A site that uses these words, each as often as it is given. */
function siteWith(...words: readonly string[]): Vocabulary {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const stems = new Map(words.map((word) => [word, new Set([stem(word)])]));
  const all = new Set(words.map(stem));
  return { uses, stems, hasStem: (one) => all.has(one) };
}

const wordsIn = (question: string, site: Vocabulary, exact = false): string[] =>
  readQuestion(question, english, site, exact).map(({ word }) => word);

describe('the words of a question', () => {
  const site = siteWith('calendar', 'airbnb', 'connect', 'invoice');

  test('are those that carry meaning, once each and in lower case', () => {
    expect(wordsIn('How do I connect my Airbnb to the Airbnb calendar?', site)).toEqual([
      'connect',
      'airbnb',
      'calendar',
    ]);
  });

  test('are all of them where none carries meaning', () => {
    expect(wordsIn('how do I get in?', site)).toEqual(['how', 'do', 'i', 'get', 'in']);
  });

  test('are none where there is nothing but signs', () => {
    for (const question of ['', '   ', '¿?', '"…"'])
      expect(readQuestion(question, english, site)).toEqual([]);
  });

  test('are kept, without meaning, where the site does not know them', () => {
    expect(readQuestion('zebra? ', english, site)).toEqual([
      { word: 'zebra', meanings: [], correctedTo: undefined },
    ]);
  });

  test('include numbers, which are never corrected', () => {
    const errors = siteWith('error', '1001', '2fx');
    expect(readQuestion('error 1002 2fy 2fx ', english, errors)).toEqual([
      { word: 'error', meanings: [{ stem: 'error', weight: 1, why: 'word' }] },
      { word: '1002', meanings: [] },
      { word: '2fy', meanings: [] },
      { word: '2fx', meanings: [{ stem: '2fx', weight: 1, why: 'word' }] },
    ]);
  });

  test('mean what their stem means, whatever their form', () => {
    const [term] = readQuestion('invoices ', english, site);
    expect(term?.meanings).toEqual([{ stem: 'invoic', weight: 1, why: 'word' }]);
  });

  test('mean every spelling the site has of them without accents', () => {
    const spelled = { ...siteWith('ano'), stems: new Map([['ano', new Set(['ano', 'añ'])]]) };
    const both = { ...spelled, hasStem: (one: string) => ['ano', 'añ'].includes(one) };
    const [term] = readQuestion('año ', english, both);
    expect(term?.meanings.map((meaning) => meaning.stem)).toEqual(['ano', 'añ']);
  });
});

describe('the last word', () => {
  const site = siteWith('calendar', 'calendars', 'calculate', 'city', 'house', 'invite');
  const why = (question: string, word: string): string[] => {
    const term = readQuestion(question, english, site).find((one) => one.word === word);
    return (term?.meanings ?? []).map((meaning) => `${meaning.stem} ${meaning.why}`);
  };

  test('may be the beginning of another, the shortest first', () => {
    expect(why('my cal', 'cal')).toEqual(['calendar prefix', 'calculat prefix']);
  });

  test('is whole once a space, a stop or a quote follows it', () => {
    for (const question of ['my cal ', 'my cal?', '"cal"'])
      expect(why(question, 'cal'), question).toEqual([]);
  });

  test('may be a beginning only at the end', () => {
    expect(why('cal house', 'cal')).toEqual([]);
  });

  test('counts as itself before it counts as a beginning', () => {
    expect(why('calendar', 'calendar')).toEqual(['calendar word']);
  });

  test('opens nothing with one letter', () => {
    expect(why('house c', 'c')).toEqual([]);
    expect(why('house ci', 'ci')).toEqual(['city prefix']);
  });

  test('that is a stop word may still become another word', () => {
    expect(why('house in', 'in')).toEqual(['invit prefix']);
    expect(wordsIn('house in ', site)).toEqual(['house']);
  });

  test('that is a stop word and all there is may as well', () => {
    const first = (question: string) => readQuestion(question, english, siteWith('canvas'))[0];
    expect(first('can')?.meanings).toMatchObject([{ stem: stem('canvas'), why: 'prefix' }]);
    for (const question of ['can ', 'how can', 'how']) expect(first(question)?.isStop).toBe(true);
  });

  test('that is a stop word and begins no other is left out', () => {
    expect(wordsIn('house the', site)).toEqual(['house']);
  });

  test('opens no more than twenty-four words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `re${'x'.repeat(index + 1)}`);
    const [term] = readQuestion('re', english, siteWith(...words));
    expect(term?.meanings).toHaveLength(24);
    expect(term?.meanings.map((meaning) => meaning.stem)).not.toContain(`re${'x'.repeat(25)}`);
  });

  const weights = (question: string, ...words: string[]) =>
    readQuestion(question, english, siteWith(...words)).flatMap(({ meanings }) =>
      meanings.map(({ why: reason, weight }) => [reason, weight]),
    );

  test('counts less as a beginning than as itself', () => {
    expect(weights('house', 'house', 'household')).toEqual([
      ['word', 1],
      ['prefix', 0.35],
    ]);
  });

  test('counts the more, the more of it is there', () => {
    const worth = ['ho', 'hou', 'hous', 'house', 'househ'].map((typed) =>
      weights(typed, 'household'),
    );
    expect(worth).toEqual([0.15, 0.3, 0.6, 0.8, 0.8].map((weight) => [['prefix', weight]]));
  });

  test('is not there yet with its first letter, unless that is all there is', () => {
    const site = siteWith('house', 'plan', 'b');
    expect(wordsIn('house c', site)).toEqual(['house']);
    expect(wordsIn('c house', site)).toEqual(['c', 'house']);
    expect(wordsIn('c', site)).toEqual(['c']);
    expect(wordsIn('plan b', site)).toEqual(['plan', 'b']);
    expect(weights('plan b', 'plan', 'b')).toEqual([
      ['word', 1],
      ['word', 0.1],
    ]);
    expect(weights('b plan', 'plan', 'b').map(([, weight]) => weight)).toEqual([1, 1]);
  });
});

describe('a typing mistake', () => {
  const site = siteWith('calendar', 'calendar', 'airbnb');

  test('is read as the word that was meant, for a little less', () => {
    const [term] = readQuestion('calednar ', english, site);
    expect(term).toEqual({
      word: 'calednar',
      correctedTo: 'calendar',
      meanings: [{ stem: 'calendar', weight: 0.9, why: 'corrected' }],
    });
  });

  test('is left as it is where words are to be taken exactly', () => {
    expect(readQuestion('calednar ', english, site, true)).toEqual([
      { word: 'calednar', meanings: [], correctedTo: undefined },
    ]);
  });

  test('is not seen in a word that may still be growing into one', () => {
    expect(readQuestion('airb', english, site)[0]?.correctedTo).toBeUndefined();
    expect(readQuestion('airb ', english, site)[0]?.correctedTo).toBeUndefined();
    expect(readQuestion('airbmb', english, site)[0]?.correctedTo).toBe('airbnb');
  });
});
