import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Pack } from '../cache/pack.ts';
import { folderWith } from '../checks/folder-with.ts';
import type { Feature } from './build-catalog.ts';
import { Library } from './library.ts';
import { readCatalog } from './read-catalog.ts';

const article = (title: string): string =>
  `---\ntitle: ${title}\nsummary: About it.\nauthor: rosa\nslug: ${title.toLowerCase()}\n---\n\nText.\n`;
const feature = (title: string): string =>
  `order: 1\nicon: sprout\nen: { title: ${title}, slug: ${title.toLowerCase()}, summary: About it. }\n`;
const site = (languages: string): string =>
  `name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: ${languages}\nbrand: { hue: 1 }\n`;

let folder: string;
let library: Library;

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const features = (showDrafts = false): readonly Feature[] =>
  readCatalog(library, showDrafts).get('en') ?? [];
const titles = (): string[][] =>
  features().map(({ title, articles }) => [
    title,
    ...articles.map(({ frontMatter }) => frontMatter.title),
  ]);

beforeEach(() => {
  folder = folderWith({
    'site.yml': site('[en]'),
    'articles/care/feature.yml': feature('Care'),
    'articles/care/light/en.mdx': article('Light'),
    'articles/care/water/en.mdx': article('Water'),
    'articles/orders/feature.yml': feature('Orders'),
    'articles/orders/track/en.mdx': article('Track'),
  });
  library = new Library(folder, Pack.inMemory());
});

test('of a change only the feature it is in is made again', () => {
  const [care, orders] = features();
  expect(features()).toEqual([care, orders]);
  expect(features()[0]).toBe(care);
  write('articles/care/water/en.mdx', article('Rain'));
  library.readAgain(join(folder, 'articles/care/water/en.mdx'));
  expect(titles()).toEqual([
    ['Care', 'Light', 'Rain'],
    ['Orders', 'Track'],
  ]);
  expect(features()[0]).not.toBe(care);
  expect(features()[1]).toBe(orders);
});

test('what a feature is called, which articles and drafts it has, and the languages are as they are now', () => {
  features();
  write('articles/orders/feature.yml', feature('Shipping'));
  write('articles/care/water/en.mdx', article('Water').replace('slug', 'draft: true\nslug'));
  library.readAgain(join(folder, 'articles/care/water/en.mdx'));
  expect(titles()).toEqual([
    ['Care', 'Light'],
    ['Shipping', 'Track'],
  ]);
  expect(features(true)[0]?.articles).toHaveLength(2);
  expect(features()[0]?.articles).toHaveLength(1);
  write('articles/orders/feature.yml', 'order: ');
  expect(titles()).toEqual([['Care', 'Light']]);
  expect(features()[0]?.articles[0]?.alternates).toHaveLength(1);
  write('site.yml', site('[en, es]'));
  expect(features()[0]?.articles[0]?.alternates).toHaveLength(2);
});
