import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { articlesAreLight, BUDGET_BYTES, weigh } from './articles-are-light.ts';
import { readSite } from './built-page.ts';

/** Text that no compression makes smaller than three quarters of it. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

const light = '<main data-article><script src="/a.js"></script>';

describe('the weight of an article', () => {
  test('is its HTML, styles, scripts, fonts and icon, as they travel', () => {
    const html =
      '<main data-article><link rel="stylesheet" href="/a.css"><link rel="preload" href="/a.woff2"><link rel="icon" href="/favicon.svg"><script src="/a.js"></script><img src="/big.png">';
    const folder = folderWith({
      'index.html': html,
      'a.css': 'p{color:red}'.repeat(1000),
      'a.js': 'x'.repeat(1000),
      'a.woff2': 'y'.repeat(1000),
      'favicon.svg': '<svg/>',
      'big.png': noise(90_000),
    });
    const [weight, ...others] = weigh(readSite(folder));
    if (!weight) throw new Error('the article was not weighed');
    expect(others).toEqual([]);
    expect(weight.fonts).toBe(1000);
    expect(weight.styles).toBeGreaterThan(0);
    expect(weight.styles).toBeLessThan(200);
    expect(weight.scripts).toBeLessThan(100);
    const icon = weight.all - weight.html - weight.styles - weight.scripts - weight.fonts;
    expect(icon).toBeGreaterThan(0);
    expect(icon).toBeLessThan(20);
  });

  test('includes the scripts that its scripts import at once, however they are written', () => {
    const weighed = (code: string): number | undefined => {
      const folder = folderWith({
        'a/index.html': '<main data-article><script src="/js/a.js"></script>',
        'js/a.js': code,
        'js/b.js': `import '../js/c.js';`,
        'js/c.js': noise(1000),
      });
      return weigh(readSite(folder))[0]?.scripts;
    };
    expect(weighed(`import{b}from"./b.js";`)).toBeGreaterThan(900);
    expect(weighed(`const a=1;import"./b.js"`)).toBeGreaterThan(900);
    expect(weighed(`export * from './b.js';`)).toBeGreaterThan(900);
    expect(weighed(`export*from"./b.js";`)).toBeGreaterThan(900);
    expect(weighed(`const later = () => import("./b.js");`)).toBeLessThan(100);
  });

  test('counts a file once, though it is named twice', () => {
    const twice = `${light}<link rel="modulepreload" href="/a.js">`;
    const scripts = [light, twice].map(
      (html) =>
        weigh(readSite(folderWith({ 'index.html': html, 'a.js': 'let a = 1;' })))[0]?.scripts,
    );
    expect(scripts[1]).toBe(scripts[0]);
  });

  test('leaves out what comes from another site, which another rule tells', () => {
    const foreign = `<main data-article><script src="//cdn.example.com/a.js"></script><script src="https://cdn.example.com/b.js"></script>`;
    expect(weigh(readSite(folderWith({ 'index.html': foreign })))[0]?.scripts).toBe(0);
  });

  test('is known for articles only, the heaviest first', () => {
    const folder = folderWith({
      'index.html': noise(900),
      'light/index.html': '<main data-article>',
      'heavy/index.html': `<main data-article>${noise(900)}`,
    });
    const urls = weigh(readSite(folder)).map(({ page }) => page.url);
    expect(urls[0]).toBe('/heavy/');
    expect(urls).not.toContain('/');
  });
});

describe('the budget', () => {
  const messages = (files: Readonly<Record<string, string>>): string[] =>
    articlesAreLight(readSite(folderWith(files))).map(({ file, message }) => `${file} ${message}`);

  test('is kept by a light article', () => {
    expect(messages({ 'es/index.html': light, 'a.js': 'let a = 1;' })).toEqual([]);
  });

  test('is kept by pages that are no articles, whatever they weigh', () => {
    expect(messages({ 'es/index.html': noise(90_000) })).toEqual([]);
  });

  test('for scripts is told with the weight and what to do', () => {
    expect(messages({ 'es/index.html': light, 'a.js': noise(6_000) })).toEqual([
      expect.stringMatching(
        /^es\/index\.html weighs 6\.\d kB of scripts; the budget is 5 kB\. Take something out or shorten the article\.$/,
      ),
    ]);
  });

  test('without the font, and in all, is told for each', () => {
    const text = `<main data-article>${noise(41_000)}`;
    expect(messages({ 'es/index.html': text })).toEqual([
      expect.stringMatching(/weighs 41\.\d kB in all; the budget is 40 kB\./),
      expect.stringMatching(/weighs 41\.\d kB without the font; the budget is 15 kB\./),
    ]);
  });

  test('in all counts the font, and the one without it does not', () => {
    const text = '<main data-article><link rel="preload" href="/a.woff2">';
    expect(messages({ 'es/index.html': text, 'a.woff2': 'y'.repeat(41_000) })).toEqual([
      expect.stringMatching(/weighs 41\.\d kB in all/),
    ]);
  });

  test('may be spent to the last byte', () => {
    const bare = '<main data-article><link rel="preload" href="/a.woff2">';
    const rest = weigh(readSite(folderWith({ 'index.html': bare, 'a.woff2': '' })))[0]?.all ?? 0;
    const font = (bytes: number): string => 'y'.repeat(BUDGET_BYTES.all - rest + bytes);
    expect(messages({ 'index.html': bare, 'a.woff2': font(0) })).toEqual([]);
    expect(messages({ 'index.html': bare, 'a.woff2': font(1) })).toHaveLength(1);
  });
});
