import { HtmlValidate } from 'html-validate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSite, type BuiltSite } from './pages/built-page.ts';

const folder = resolve('dist');
const severalPages = new Set(['unique-landmark', 'no-multiple-main']);
let site: BuiltSite;

beforeAll(() => {
  if (!existsSync(folder))
    throw new Error(
      'There is no dist to test. Run npm run build first, or npm test for everything.',
    );
  site = readSite(folder);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Safari takes a list without bullets for no list at all unless it says so.
      'no-redundant-role': 'off',
      // Long titles are the writers' decision; search engines cut what they show.
      'long-title': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
      // The options of a combobox are links, which no <select> can hold.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
      // 404.html says it once per language, and keeps one with JavaScript.
      'heading-level': ['error', { allowMultipleH1: true }],
    },
  });
  const told: string[] = [];
  for (const { file, html } of site.pages) {
    const report = await validator.validateString(html, file);
    for (const result of report.results) {
      // 404.html holds one page per language, of which one is shown.
      const shown = result.messages.filter(
        ({ ruleId }) => file !== '404.html' || !severalPages.has(ruleId),
      );
      told.push(
        ...shown.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(told.slice(0, 20)).toEqual([]);
});

test('every article and every list is there in both languages', () => {
  const count = (locale: string): number =>
    site.pages.filter(({ url }) => url.startsWith(`/${locale}/`)).length;
  expect(count('es')).toBeGreaterThan(60);
  expect(count('en')).toBe(count('es'));
});

test('every article can be found by search', () => {
  const inLocale =
    (locale: string) =>
    ({ url }: { url: string }) =>
      url.startsWith(`/${locale}/`);
  for (const locale of ['es', 'en']) {
    const file = resolve(folder, 'pagefind', locale, 'articles.json');
    const indexed = Object.values(JSON.parse(readFileSync(file, 'utf8')) as object);
    const articles = site.pages.filter(({ isArticle }) => isArticle).filter(inLocale(locale));
    expect(articles.length).toBeGreaterThan(50);
    expect(new Set(indexed).size).toBe(articles.length);
  }
});

test('every page names its language, its address and its translations', () => {
  for (const { file, html, url } of site.pages) {
    if (file === '404.html') continue;
    expect(html, file).toMatch(/<html lang="(es|en)"/);
    expect(html, file).toContain('<link rel="canonical" href="https://');
    expect(html, file).toContain('hreflang="x-default"');
    if (url !== '/') expect(html, file).toMatch(/<meta name="description" content="[^"]{20,}"/);
  }
});

test('no page uses a colour or a length that its styles do not have', () => {
  const missing = site.pages.flatMap(({ file, resources }) => {
    const styles = resources
      .filter((url) => url.endsWith('.css'))
      .map((url) => readFileSync(resolve(folder, `.${url}`), 'utf8'))
      .join('\n');
    const has = new Set([...styles.matchAll(/(--[\w-]+)(?=:|\{)/g)].map(([, name]) => name));
    // One with a value in its place needs none.
    const used = new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect(used.size, file).toBeGreaterThan(10);
    return [...used].filter((name) => !has.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('an iPhone does not enlarge text by itself: it knows the property by its prefix alone', () => {
  for (const { file, resources } of site.pages) {
    const styles = resources.filter((url) => url.endsWith('.css'));
    const code = styles.map((url) => readFileSync(resolve(folder, `.${url}`), 'utf8')).join('');
    expect(code, file).toContain('-webkit-text-size-adjust:none');
  }
});

test('no style asks for a newer browser than Safari 16.4 or Firefox 115', () => {
  const newer: readonly (readonly [name: string, pattern: RegExp])[] = [
    ['light-dark()', /light-dark\(/],
    ['a thickness in the shorthand', /text-decoration:[^;}"`]*\d/],
    // Not the escaped one in the name of a class.
    ['a nested rule', /[{;}]&/],
  ];
  const assets = resolve(folder, '_astro');
  // The looks of what only scripts show stand in the scripts.
  const files = readdirSync(assets).filter((name) => /\.(css|js)$/.test(name));
  expect(files.filter((name) => name.endsWith('.css')).length).toBeGreaterThan(2);
  const found = files.flatMap((name) => {
    const code = readFileSync(resolve(assets, name), 'utf8');
    return newer
      .filter(
        ([what, pattern]) =>
          (name.endsWith('.css') || what !== 'a nested rule') && pattern.test(code),
      )
      .map(([what]) => `${name}: ${what}`);
  });
  expect(found).toEqual([]);
});
