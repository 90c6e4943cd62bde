import { describe, expect, test } from 'vitest';
import { Language } from '../client/language.ts';
import { loadStemmer } from '../client/stemmers.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import { readThesaurus } from './read-thesaurus.ts';

const languages = { en, es };

describe.each(Object.entries(languages))('what words mean in %s', async (name, { stopWords }) => {
  const { rings, associations, topics } = readThesaurus(name);
  const language = new Language(await loadStemmer(name), { stopWords, synonyms: [] });
  /** What says nothing: stop words alone, which `phraseKey` keeps. */
  const isEmpty = (phrase: string): boolean =>
    language.phraseKey(`${phrase} x`) === language.phraseKey('x');

  test('is told by many rings, of two to a dozen words or phrases', () => {
    expect(rings.length).toBeGreaterThan(1000);
    for (const ring of rings) {
      expect(ring.length, ring.join()).toBeGreaterThan(1);
      expect(ring.length, ring.join()).toBeLessThan(13);
      expect(new Set(ring).size, ring.join()).toBe(ring.length);
    }
  });

  test('is told by thousands of associations, each word once, with one to a dozen words', () => {
    expect(associations.length).toBeGreaterThan(3000);
    const heads = associations.map(([head]) => head);
    expect(new Set(heads).size).toBe(heads.length);
    for (const [head, ...targets] of associations) {
      expect(targets.length, head).toBeGreaterThan(0);
      expect(targets.length, head).toBeLessThan(13);
      expect(new Set([head, ...targets]).size, head).toBe(targets.length + 1);
    }
  });

  test('is told of a hundred topics of the world, each by dozens of words', () => {
    expect(topics.length).toBeGreaterThan(100);
    for (const words of topics) {
      expect(words.length, words.join()).toBeGreaterThan(20);
      expect(new Set(words).size, words.join()).toBe(words.length);
    }
  });

  test('is in lower case, and says something everywhere', () => {
    const all = [...rings.flat(), ...associations.flat(), ...topics.flat()];
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
    expect(all.filter(isEmpty)).toEqual([]);
  });
});

test('nothing is known of a language without files', () => {
  expect(readThesaurus('qu')).toEqual({ rings: [], associations: [], topics: [] });
});
