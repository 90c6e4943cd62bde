import { describe, expect, test } from 'vitest';
import { Language } from './client/language.ts';
import { wordsOfOtherTopics } from './other-topics.ts';

const language = new Language((word) => word.replace(/s$/, ''), {
  stopWords: ['near', 'me', 'who'],
  synonyms: [],
});
const chess = [
  'king',
  'queen',
  'rook',
  'bishop',
  'pawn',
  'knight',
  'checkmate',
  'gambit',
  'stalemate',
];
const others = (words: readonly string[], ...used: string[]) =>
  wordsOfOtherTopics([words], language, (stem) => ['near', 'me', 'who', ...used].includes(stem));

describe('words of other topics', () => {
  test('are those of a topic of which the site uses none', () => {
    expect(others(['pawns', 'rook'])).toEqual(['pawn', 'rook']);
  });

  test('leave out one that the site uses, in a topic it hardly knows', () => {
    expect(others([...chess, 'castling', 'elo'], 'king')).not.toContain('king');
    expect(others([...chess, 'castling', 'elo'], 'king')).toContain('queen');
  });

  test('leave out a topic of which the site uses a tenth of the words, or more', () => {
    expect(others(chess, 'king')).toEqual([]);
    expect(others([...chess, 'castling'], 'king')).toEqual([]);
  });

  test('count no phrase for that: a site may use each of its words', () => {
    expect(others(['rook', 'house king'], 'house', 'king')).toEqual(['rook']);
  });

  test('have a phrase whose single telling word the site uses in other ways', () => {
    expect(others(['rook', 'near me', 'king near me'], 'king')).toContain('king near me');
  });

  test('are told once, though they are of several topics', () => {
    const topics = [['rook', 'pawn'], ['pawn']];
    expect(wordsOfOtherTopics(topics, language, () => false)).toEqual(['pawn', 'rook']);
  });
});
