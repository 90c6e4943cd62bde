import { describe, expect, test } from 'vitest';
import { buildInstantFile, type SearchSource } from './build-instant.ts';
import { loadStopWords } from './languages/stop-words.ts';

const asWritten = { stem: (word: string): string => word, stopWords: [] };
const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: await loadStopWords('en'),
  es: await loadStopWords('es'),
};
const singular = { stem: (word: string): string => word.replace(/s$/, ''), stopWords: [] };

const source = (some: Partial<SearchSource>): SearchSource => ({
  id: 'reservations/cancel',
  url: '/xx/reservations/cancel/',
  title: '',
  feature: '',
  summary: '',
  headings: [],
  questions: [],
  aliases: [],
  text: '',
  ...some,
});

/** The words of its text by which each article is known. */
const bodies = (locale: string, ...sources: readonly Partial<SearchSource>[]) => {
  const known = { ...asWritten, stopWords: stopWords[locale] ?? [] };
  return buildInstantFile(locale, sources.map(source), [], known).articles.map(({ body }) => body);
};

describe('the words of a text', () => {
  test('are first those that tell the article from the others', () => {
    const [first] = bodies(
      'xx',
      { text: 'common common rare' },
      { text: 'common' },
      { text: 'common' },
    );
    expect(first).toEqual(['rare', 'common']);
  });

  test('are first those that are used more, and then in the order of the alphabet', () => {
    expect(bodies('xx', { text: 'one twice bbb aaa twice' })).toEqual([
      ['twice', 'aaa', 'bbb', 'one'],
    ]);
  });

  test('do not repeat what stands elsewhere in the article, in any form', () => {
    const short = {
      title: 'Titles',
      feature: 'Parts',
      summary: 'Sums',
      headings: ['Heads', ['Tops', 'tops']],
      questions: ['Asks'],
      aliases: ['Names'],
    } as const;
    const text = 'title part sum head top ask name other';
    const { articles } = buildInstantFile('xx', [source({ ...short, text })], [], singular);
    expect(articles[0]?.body).toEqual(['other']);
  });

  test('are said once per stem, in the spelling that comes first', () => {
    const { articles } = buildInstantFile(
      'xx',
      [source({ text: 'Rooms room rooms' })],
      [],
      singular,
    );
    expect(articles[0]?.body).toEqual(['rooms']);
  });

  test('are neither stop words nor shorter than three letters', () => {
    expect(bodies('en', { text: 'the going api' })).toEqual([['api']]);
    expect(bodies('xx', { text: 'ab abc' })).toEqual([['abc']]);
    expect(bodies('es', { text: 'También el añejo' })).toEqual([['añejo']]);
  });

  test('are no more than twenty where the texts are long, and all of them where they are short', () => {
    const words = (count: number): string =>
      Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    const lengths = (...counts: readonly number[]): number[] =>
      bodies('xx', ...counts.map((count) => ({ text: words(count) }))).map(({ length }) => length);
    expect(lengths(1500, 501)).toEqual([20, 20]);
    expect(lengths(1500, 500)).toEqual([1500, 500]);
  });

  test('are told to be all of them, or not', () => {
    const whole = (text: string): boolean =>
      buildInstantFile('xx', [source({ text })], [], asWritten).wholeTexts;
    expect(whole('a few words')).toBe(true);
    expect(whole(Array.from({ length: 2001 }, (_, index) => `word${index}`).join(' '))).toBe(false);
  });
});
