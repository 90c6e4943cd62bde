import { beforeAll, describe, expect, test } from 'vitest';
import { Library } from '../articles/library.ts';
import { readCatalog } from '../articles/read-catalog.ts';
import { Pack } from '../cache/pack.ts';
import { folderWith } from '../checks/folder-with.ts';
import { searchPage } from './search-page.ts';
import { searchRecords, type SearchRecord, type SearchRecords } from './search-records.ts';

const article = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\nsummary: All about it.\nauthor: rosa\nslug: ${title.toLowerCase().replace(/\W+/g, '-')}\nquestions: ['Is it "wet"?']\naliases: [watering]\n${more}---\n\n${text}\n`;

let library: Library;

const records = (locale: string): SearchRecords =>
  searchRecords(library, readCatalog(library), locale);

function record(id: string, locale = 'en'): SearchRecord {
  const found = records(locale).articles.find(({ source }) => source.id === id);
  if (!found) throw new Error(`${id} is not searched in ${locale}`);
  return found;
}

beforeAll(() => {
  const folder = folderWith({
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en, es]\nbrand: { hue: 1 }',
    'synonyms/en.yml': '- [leaf, foliage]',
    'articles/care/feature.yml':
      'order: 2\nicon: sprout\narticles: [water]\nen: { title: Care, slug: care, summary: About plants. }\nes: { title: Cuidar, slug: cuidar, summary: De plantas. }',
    'articles/orders/feature.yml':
      'order: 1\nicon: package\nen: { title: Orders, slug: orders, summary: Your parcels. }',
    'articles/care/water/en.mdx': article(
      'Water & light',
      '## Hów <Ui>often</Ui>\n\nOnce[^1].\n\n<Note>\n\nRain *counts*.\n\n</Note>\n\n<Steps>\n\n1. Pour <Ui>slowly</Ui>.\n\n</Steps>\n\n[^1]: A week.',
    ),
    'articles/care/water/es.mdx': article('Regar', 'Una vez.'),
    'articles/care/draft/en.mdx': article('A draft', 'Nothing yet.', 'draft: true\n'),
    'articles/care/code/en.mdx': article(
      'By code',
      'export const n = 1;\n\n## So <b>often</b>\n\nIt is {n} < 2.',
    ),
    'articles/care/broken/en.mdx': article('Broken', '## Open\n\n<Note>\n\nNever closed.'),
    'articles/care/unread/en.mdx': '---\ntitle: [broken\n---\n',
    'articles/orders/track/en.mdx': article('Track', 'See [water](../../care/water/en.mdx).'),
  });
  library = new Library(folder, Pack.inMemory());
});

describe('a large site', () => {
  test('hands no HTML over: its parts know the texts', () => {
    const { isLarge, articles } = records('en');
    expect(isLarge).toBe(false);
    expect(articles.some(({ html }) => html !== '')).toBe(true);
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, number) => [
        `articles/care/a-${number}/en.mdx`,
        article(`Article ${number}`, '## A heading\n\nSome **text**.', `owner: rosa\n`),
      ]),
    );
    const folder = folderWith({
      'site.yml':
        'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 1 }',
      'articles/care/feature.yml':
        'order: 1\nicon: sprout\nen: { title: Care, slug: care, summary: About plants. }',
      ...many,
    });
    const large = new Library(folder, Pack.inMemory());
    const handed = searchRecords(large, readCatalog(large), 'en');
    expect(handed.isLarge).toBe(true);
    expect(new Set(handed.articles.map(({ html }) => html))).toEqual(new Set(['']));
    expect(handed.articles[0]?.body).toContain('**text**');
  });
});

describe('the search of a language', () => {
  test('has every article that readers see, in their order, and the synonyms', () => {
    const { locale, others, synonyms, articles } = records('en');
    expect({ locale, others, synonyms }).toEqual({
      locale: 'en',
      others: ['es'],
      synonyms: [['leaf', 'foliage']],
    });
    expect(articles.map(({ source }) => source.id)).toEqual([
      'orders/track',
      'care/water',
      'care/broken',
      'care/code',
    ]);
  });

  test('has articles without a translation too, and says in which language they are', () => {
    const { source } = record('orders/track', 'es');
    expect(source).toMatchObject({ url: '/es/orders/track/', title: 'Track', language: 'inglés' });
    expect(record('care/water', 'es').source.language).toBeUndefined();
    expect(records('es').synonyms).toEqual([]);
  });
});

describe('an article', () => {
  test('is known by what readers see of it, its headings with their anchors', () => {
    expect(record('care/water').source).toEqual({
      id: 'care/water',
      url: '/en/care/water-light/',
      title: 'Water & light',
      feature: 'Care',
      summary: 'All about it.',
      questions: ['Is it "wet"?'],
      aliases: ['watering'],
      headings: [['Hów often', 'how-often']],
      language: undefined,
    });
  });

  test('is read with the text inside its words and its footnotes', () => {
    const text = record('care/water').html.replace(/<[^>]*>/g, '');
    for (const words of ['Hów often', 'Rain counts.', 'Pour slowly.', 'A week.'])
      expect(text).toContain(words);
    expect(record('orders/track').html).toContain('href="/en/care/water-light/"');
  });

  test('with code of its own, or whose text is broken, is found by its words as written', () => {
    const { source, html } = record('care/code');
    expect(source.headings).toEqual([['So often', 'so-often']]);
    expect(html).toBe('So often It is n &lt; 2.');
    expect(record('care/broken').html).toBe('Open Never closed.');
  });

  test('is handed to Pagefind with its questions and other words, whatever signs they have', () => {
    const page = searchPage(record('care/water'), 'en');
    expect(page).toMatch(/^<html lang="en"><body data-pagefind-body><h1>Water &amp; light<\/h1>/);
    expect(page).toContain('data-pagefind-meta="questions:Is it &quot;wet&quot;? · watering"');
  });
});
