import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { instantFilesFor, type SearchSource } from './build-instant.ts';
import { divide, dividedFiles, head, wholeFile } from './build-instant-example.ts';
import { HeadArticles } from './client/head-articles.ts';
import type { InstantFile } from './client/instant-file.ts';

const source = (number: number): SearchSource => ({
  id: `rooms/a-${number}`,
  url: `/en/rooms/a-${number}/`,
  title: `Room ${number}`,
  feature: 'Rooms',
  summary: 'What a room has, and how it is told to those who come for the first time.',
  headings: ['What it has', 'Who sees it'],
  questions: [`Where do I see room ${number}?`, 'Who sees a room?'],
  aliases: ['chamber'],
  text: 'A room has a door. '.repeat(20),
});
const sources = (count: number): SearchSource[] =>
  Array.from({ length: count }, (_, number) => source(number));

describe('the head', () => {
  test('gives every article its id, address, title, feature and language', () => {
    const articles = new HeadArticles(head);
    expect(articles.titles).toHaveLength(wholeFile.articles.length);
    for (const [position, article] of wholeFile.articles.entries()) {
      const { id, url, title, feature, language } = article;
      const own = articles.at(position);
      expect(own).toMatchObject({ id, url, title, feature });
      expect(own?.language).toBe(language);
      expect(articles.byId(id)).toBe(own);
    }
    expect(articles.at(100)).toBeUndefined();
    expect(articles.byId('rooms/nothing')).toBeUndefined();
  });

  test('is short: features are told once, and what follows from a title is left out', () => {
    expect(head.groups.map(({ count }) => count)).toEqual([30, 30, 30, 10]);
    expect(head.slugs.split('\n').slice(0, 3)).toEqual(['own-address-0', '', '']);
  });

  test('refuses an address it could not give back', () => {
    const odd = { ...wholeFile, articles: wholeFile.articles.map((one) => ({ ...one, url: 'x' })) };
    expect(() => divide(odd)).toThrow('/en/feature/article/');
  });
});

describe('the parts', () => {
  test('have names made of what is in them, and none is missing', () => {
    const { common, vocabulary, words, rings, details } = head.parts;
    const named = [common, vocabulary, ...words.map((one) => one.split(' ')[1]), ...rings];
    expect(new Set([...named, ...details].map((name) => `en/${name}.json`))).toEqual(
      new Set([...dividedFiles.keys()].slice(1)),
    );
    for (const [name, text] of [...dividedFiles].slice(1)) {
      const hash = createHash('sha256').update(text).digest('hex');
      expect(hash.startsWith(name.split(/[/.]/)[1] ?? '-'), name).toBe(true);
    }
  });

  test('are the same every time', () => {
    const again = divide(structuredClone(wholeFile));
    expect(again).toEqual(dividedFiles);
  });
});

describe('a help desk', () => {
  test('that is small has one file, and one that is large has parts', async () => {
    const small = await instantFilesFor('en', sources(20), [], ['es']);
    const { thesaurus } = JSON.parse(small.get('en.json') ?? '') as InstantFile;
    expect(small.size).toBe(1 + Object.keys(thesaurus).length);
    expect(JSON.parse(small.get('en.json') ?? '')).toHaveProperty('articles');
    const large = await instantFilesFor('en', sources(1000), [], ['es']);
    expect(large.size).toBeGreaterThan(small.size + 3);
    expect(JSON.parse(large.get('en.json') ?? '')).toHaveProperty('parts');
    expect(large.get('en.json')?.length).toBeLessThan(40_000);
    for (const name of large.keys()) expect(name).toMatch(/^en(\/[0-9a-f]{10})?\.json$/);
  });
});
