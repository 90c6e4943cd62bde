import { describe, expect, test } from 'vitest';
import { BodyIndex, type Pagefind } from './body-index.ts';
import type { Meaning, Term } from './question.ts';

const articles = { f1: 'reservations/cancel', f2: 'calendar/calendar', f3: 'billing/invoices' };

const term = (word: string, ...meanings: readonly Meaning[]): Term => ({ word, meanings });
const synonym = (stem: string): Meaning => ({ stem, weight: 0.6, why: 'synonym' });

/** Texts that contain these words: the word, and the fragments with their scores. */
function texts(found: Readonly<Record<string, Readonly<Record<string, number>>>>): {
  pagefind: Pagefind;
  asked: string[];
} {
  const asked: string[] = [];
  const search = (word: string) => {
    asked.push(word);
    const results = Object.entries(found[word] ?? {}).map(([id, score]) => ({ id, score }));
    return Promise.resolve({ results });
  };
  return { pagefind: { search }, asked };
}

async function find(index: BodyIndex, terms: readonly Term[], phrases: readonly string[] = []) {
  await index.ask(terms, phrases);
  return index.answer(terms, phrases);
}

describe('BodyIndex', () => {
  test('adds up the words an article contains', async () => {
    const { pagefind } = texts({ cancel: { f1: 3, f2: 1 }, guest: { f1: 2 } });
    const { matches } = await find(new BodyIndex(pagefind, articles), [
      term('cancel'),
      term('guest'),
    ]);
    expect(matches.get('reservations/cancel')).toEqual({ score: 5, share: 1 });
    expect([...matches.keys()]).toEqual(['reservations/cancel', 'calendar/calendar']);
  });

  test('damps an article by the words it leaves out', async () => {
    const { pagefind } = texts({ cancel: { f1: 8 } });
    const terms = ['cancel', 'a', 'b', 'c'].map((word) => term(word));
    const { matches } = await find(new BodyIndex(pagefind, articles), terms);
    expect(matches.get('reservations/cancel')).toEqual({ score: 4, share: 0.25 });
  });

  test('asks for each word by itself, so that a sentence finds what has some of it', async () => {
    const { pagefind, asked } = texts({});
    await find(new BodyIndex(pagefind, articles), [term('cancel'), term('guest')]);
    expect(asked.sort()).toEqual(['cancel', 'guest']);
  });

  test('asks for the word that was meant', async () => {
    const { pagefind, asked } = texts({ cancel: { f1: 1 } });
    const terms = [{ ...term('cancle'), correctedTo: 'cancel' }];
    expect((await find(new BodyIndex(pagefind, articles), terms)).matches.size).toBe(1);
    expect(asked).toEqual(['cancel']);
  });

  test('credits an article with the best of a word and its synonyms, synonyms for less', async () => {
    const { pagefind } = texts({
      cancel: { f1: 2, f2: 10 },
      annul: { f1: 10, f2: 10, f3: 10 },
    });
    const { matches } = await find(new BodyIndex(pagefind, articles), [
      term('cancel', synonym('annul')),
    ]);
    expect(matches.get('calendar/calendar')?.score).toBe(10);
    const standIn = matches.get('reservations/cancel')?.score ?? 0;
    expect(standIn).toBeGreaterThan(2);
    expect(standIn).toBeLessThan(10);
    expect(matches.get('billing/invoices')?.score).toBe(standIn);
    expect(matches.get('billing/invoices')?.share).toBe(1);
  });

  test('asks for three synonyms of a word, and for no other meanings', async () => {
    const { pagefind, asked } = texts({});
    const many = ['one', 'two', 'three', 'four'].map(synonym);
    const prefix = { stem: 'cancellation', weight: 0.35, why: 'prefix' } as const;
    await find(new BodyIndex(pagefind, articles), [term('cancel', prefix, ...many)]);
    expect(asked).toEqual(['cancel', 'one', 'two', 'three']);
  });

  test('asks for no synonyms of a word the site uses itself', async () => {
    const { pagefind, asked } = texts({});
    const itself = { stem: 'cancel', weight: 1, why: 'word' } as const;
    await find(new BodyIndex(pagefind, articles), [term('cancel', itself, synonym('annul'))]);
    expect(asked).toEqual(['cancel']);
  });

  test('leaves out pages that are no articles', async () => {
    const { pagefind } = texts({ cancel: { home: 9 } });
    const found = await find(new BodyIndex(pagefind, articles), [term('cancel')]);
    expect(found.matches).toEqual(new Map());
  });

  test('finds nothing without words', async () => {
    const { pagefind, asked } = texts({ '': { f1: 9 } });
    const found = await find(new BodyIndex(pagefind, articles), []);
    expect(found).toEqual({ matches: new Map(), withPhrases: undefined });
    expect(asked).toEqual([]);
  });

  test('names the articles that contain every phrase in quotes', async () => {
    const { pagefind } = texts({
      '"cancel early"': { f1: 1, f2: 1, home: 1 },
      '"in full"': { f2: 1, f3: 1, home: 1 },
    });
    const index = new BodyIndex(pagefind, articles);
    const phrases = async (...asked: readonly string[]) =>
      (await find(index, [], asked)).withPhrases;
    expect(await phrases('cancel early')).toEqual(
      new Set(['reservations/cancel', 'calendar/calendar']),
    );
    expect(await phrases('cancel early', 'in full')).toEqual(new Set(['calendar/calendar']));
  });

  test('does not insist on phrases that no article contains together', async () => {
    const { pagefind } = texts({
      '"one"': { f1: 1 },
      '"two"': { f2: 1 },
      '"glossary"': { home: 1 },
    });
    const index = new BodyIndex(pagefind, articles);
    for (const asked of [[], ['nowhere'], ['one', 'two'], ['one', 'nowhere'], ['glossary']])
      expect((await find(index, [], asked)).withPhrases, asked.join()).toBeUndefined();
  });

  test('fails when the texts cannot be searched', async () => {
    const pagefind = { search: () => Promise.reject(new Error('offline')) };
    await expect(new BodyIndex(pagefind, articles).ask([term('cancel')])).rejects.toThrow(
      'offline',
    );
  });

  test('asks for no word twice', async () => {
    const { pagefind, asked } = texts({ cancel: { f1: 3 } });
    const index = new BodyIndex(pagefind, articles);
    await find(index, [term('cancel')]);
    const { matches } = await find(index, [term('cancel'), term('guest')]);
    expect(matches.get('reservations/cancel')?.share).toBe(0.5);
    expect(asked).toEqual(['cancel', 'guest']);
  });

  test('takes what it was told of the beginning of a word until the word is asked for', async () => {
    const { pagefind } = texts({ can: { f1: 3, f2: 1 }, cancel: { f1: 4 } });
    const index = new BodyIndex(pagefind, articles);
    const found = (word: string) => [...index.answer([term(word)]).matches.keys()];
    expect(found('cancel')).toEqual([]);
    await index.ask([term('can')]);
    expect(found('cancel')).toEqual(['reservations/cancel', 'calendar/calendar']);
    expect([found('ca'), found('guest')]).toEqual([[], []]);
    await index.ask([term('cancel')]);
    expect(found('cancel')).toEqual(['reservations/cancel']);
  });
});
