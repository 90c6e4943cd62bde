import { expect, test } from 'vitest';
import type { Meaning } from './question.ts';
import { weigh } from './weighed-term.ts';

const rarity: Readonly<Record<string, number>> = { booking: 0.2, agenda: 3, calendar: 1, red: 2 };
const words = { size: 20, idf: (stem: string) => rarity[stem] ?? 0 };
const meaning = (stem: string, why: Meaning['why'], weight = 1): Meaning => ({ stem, why, weight });
const weighed = (...meanings: Meaning[]) => weigh({ word: 'asked', meanings }, words);
const raritiesOf = (...meanings: Meaning[]) =>
  weighed(...meanings).meanings.map((one) => one.rarity);

test('a meaning is as rare as its word', () => {
  expect(raritiesOf(meaning('calendar', 'word'), meaning('red', 'prefix'))).toEqual([1, 2]);
});

test('a synonym is no rarer than the word itself, of its readings the commonest', () => {
  expect(raritiesOf(meaning('calendar', 'word'), meaning('agenda', 'synonym'))).toEqual([1, 1]);
  expect(raritiesOf(meaning('agenda', 'word'), meaning('booking', 'synonym'))).toEqual([3, 0.2]);
  const both = [meaning('agenda', 'word'), meaning('calendar', 'word')];
  expect(raritiesOf(...both, meaning('red', 'synonym'))).toEqual([3, 1, 1]);
});

test('it is as rare as it is for a word that the site does not know', () => {
  expect(raritiesOf(meaning('agenda', 'synonym'), meaning('calendar', 'prefix'))).toEqual([3, 1]);
});

test('what a word has to do with is rare in itself', () => {
  expect(raritiesOf(meaning('booking', 'word'), meaning('red', 'association'))).toEqual([0.2, 2]);
});

test('a word weighs as much as its weightiest meaning', () => {
  expect(weighed(meaning('calendar', 'word'), meaning('red', 'association', 0.4)).weight).toBe(1);
  expect(weighed(meaning('calendar', 'word'), meaning('red', 'association', 0.6)).weight).toBe(1.2);
});

test('a word without meanings weighs as much as one in a single article', () => {
  expect(weighed()).toEqual({ meanings: [], weight: Math.log(41) });
});
