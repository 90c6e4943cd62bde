import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { articlesAreLight, BUDGET_BYTES, weigh } from './articles-are-light.ts';
import { readSite } from './built-page.ts';

/** So much the font leaves for the HTML of each page: little, so that many are soon weighed. */
const LEFT_BYTES = 2000;

const vocabulary = Array.from({ length: 300 }, (_, at) =>
  Math.sin(at + 1)
    .toString(36)
    .slice(4, 10),
);

/** Ninety articles of the same words, of 3.5 to 8 kB. */
const html = Array.from({ length: 90 }, (_, page) => {
  const words = Array.from(
    { length: 500 + page * 8 },
    (__, at) => vocabulary[Math.floor((Math.sin(page * 1000 + at * at) + 1) * 150)],
  );
  return `<main data-article><link rel="preload" href="/a.woff2"><p>${words.join(' ')}</p>`;
});
const files = new Map(html.map((text, page) => [`es/${page}/index.html`, text]));
const font = 'x'.repeat(BUDGET_BYTES.all - LEFT_BYTES);
const site = readSite(folderWith({ ...Object.fromEntries(files), 'a.woff2': font }));
const exact = new Map([...files].map(([file, text]) => [file, brotliCompressSync(text).length]));

describe('the weight of articles that are not all compressed', () => {
  test('is never told as less than it is', () => {
    const weights = weigh(site);
    expect(weights).toHaveLength(html.length);
    const tooLight = weights.filter(({ page, html: told }) => told < (exact.get(page.file) ?? 0));
    expect(tooLight.map(({ page }) => page.file)).toEqual([]);
  });

  test('shows every article over the budget, and no other', () => {
    const over = [...exact].filter(([, bytes]) => bytes > LEFT_BYTES).map(([file]) => file);
    // More than are compressed in any case: the estimate is asked.
    expect(over.length).toBeGreaterThan(50);
    expect(over.length).toBeLessThan(80);
    const told = articlesAreLight(site).map(({ file }) => file);
    expect(told.sort()).toEqual(over.sort());
  });
});
