import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../checks/content/files.ts';
import { folderWith } from '../checks/folder-with.ts';
import { readSite } from '../checks/pages/built-page.ts';
import { removeOld, removeUnshown } from './prune.ts';

const before = new Date('2026-01-01T10:00:00Z');
const started = new Date('2026-01-01T11:00:00Z').getTime();

/** A folder in which the named files are of an earlier build. */
function built(files: Record<string, string>, old: readonly string[]): string {
  const folder = folderWith(files);
  for (const file of old) utimesSync(join(folder, file), before, before);
  return folder;
}

test('what an earlier build left is removed, with the folders that are empty then', () => {
  const folder = built(
    {
      'en/old/deep/index.html': '',
      'en/new/index.html': '',
      'en/kept/index.html': '',
      'a.txt': '',
    },
    ['en/old/deep/index.html', 'en/kept/index.html', 'a.txt'],
  );
  removeOld(folder, started, new Set(['en/kept/index.html']));
  expect(listFiles(folder)).toEqual(['en/kept/index.html', 'en/new/index.html']);
});

test('old scripts and styles go; pictures and the search stay for those who know them', () => {
  const files = [
    '_astro/a.1.js',
    '_astro/a.1.css',
    '_astro/a.1.webp',
    'pagefind/en/a.json',
    'search/en.json',
  ];
  const folder = built(Object.fromEntries(files.map((file) => [file, ''])), files);
  removeOld(folder, started, new Set());
  expect(listFiles(folder)).toEqual(['_astro/a.1.webp', 'pagefind/en/a.json', 'search/en.json']);
});

test('pictures that nothing shows any more are removed', () => {
  const folder = folderWith({
    'index.html': `<img src="/_astro/shown.1.webp" srcset="/_astro/small.1.webp 360w, /_astro/large.1.webp 720w">
      <a href="/_astro/linked.1.png">large</a><link rel="stylesheet" href="/_astro/a.1.css">`,
    '_astro/a.1.css': '@font-face{src:url(/_astro/font-latin.1.woff2)format("woff2")}',
    '_astro/b.1.js': 'const file="/_astro/script@2x.1.svg";',
    '_astro/font-latin.1.woff2': '',
    '_astro/script@2x.1.svg': '',
    '_astro/shown.1.webp': '',
    '_astro/small.1.webp': '',
    '_astro/large.1.webp': '',
    '_astro/linked.1.png': '',
    '_astro/gone.1.webp': '',
    '_astro/gone.1.woff2': '',
  });
  removeUnshown(readSite(folder));
  expect(listFiles(folder, '_astro').map((file) => file.split('/')[1])).toEqual([
    'a.1.css',
    'b.1.js',
    'font-latin.1.woff2',
    'large.1.webp',
    'linked.1.png',
    'script@2x.1.svg',
    'shown.1.webp',
    'small.1.webp',
  ]);
});

test('a picture with a space, an accent or a bracket in its name stays, however its page writes it', () => {
  const folder = folderWith({
    'index.html': `<img src="/_astro/foto de mar.1.webp"><img src="/_astro/%C3%A1rea%20com%C3%BAn.1.webp">
      <img srcset="/_astro/plan%20(2).1.webp 360w">`,
    '_astro/foto de mar.1.webp': '',
    '_astro/área común.1.webp': '',
    '_astro/plan (2).1.webp': '',
  });
  removeUnshown(readSite(folder));
  expect(listFiles(folder, '_astro')).toHaveLength(3);
});

test('a site without anything under /_astro/ is left as it is', () => {
  const folder = folderWith({ 'index.html': '<p>Hello</p>' });
  removeUnshown(readSite(folder));
  expect(listFiles(folder)).toEqual(['index.html']);
});
