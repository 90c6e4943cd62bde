import { describe, expect, test } from 'vitest';
import { didYouMean, nearestFirst, suggestion } from './suggestion.ts';

describe('a suggestion', () => {
  test('asks for the nearest name and lists all of them', () => {
    expect(suggestion('sumary', ['title', 'summary'])).toBe(
      'Did you mean summary? Known: title, summary.',
    );
  });

  test('only lists the names when none is near', () => {
    expect(suggestion('colour', ['title', 'summary'])).toBe('Known: title, summary.');
  });

  test('is empty when there is nothing to suggest', () => {
    expect(suggestion('sumary', [])).toBe('');
  });

  test('leaves the order of the names as it is', () => {
    const known = ['zebra', 'title', 'apple'];
    expect(suggestion('titel', known)).toContain('Known: zebra, title, apple.');
    expect(known).toEqual(['zebra', 'title', 'apple']);
  });
});

describe('the nearest name', () => {
  test.each([
    ['two letters off', 'tilte', 'Did you mean title?'],
    ['in other letter case', 'TITLE', 'Did you mean title?'],
    ['two letters off in a short word', 'ttl', 'Did you mean title?'],
    ['three letters off in a short word', 'tl', ''],
    ['four letters off in a word of twelve', 'descriptXXXX', 'Did you mean description?'],
    ['five letters off in a word of twelve', 'descripXXXXX', ''],
  ])('is asked for or not: %s', (_, name, question) => {
    expect(didYouMean(name, ['title', 'description'])).toBe(question);
  });

  test('is the one with the fewest letters off', () => {
    expect(didYouMean('cleanng', ['cleaner', 'cleaning'])).toBe('Did you mean cleaning?');
  });

  test('is the first of two that are equally near', () => {
    expect(didYouMean('en', ['es', 'em'])).toBe('Did you mean es?');
  });
});

test('the nearest name is the first, letter case aside, and those alike keep their order', () => {
  expect(nearestFirst('Rols', ['one', 'roles', 'two'])).toEqual(['roles', 'one', 'two']);
});
