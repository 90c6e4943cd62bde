import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

// The small help desk opens in Spanish too, before anything is translated but its headings.
const folder = mkdtempSync(join(tmpdir(), 'missing-translation-'));
const content = join(folder, 'content');
const page = (path: string): string =>
  readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');

/** Articles alone may lack a language. */
const withSpanish = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value && 'en' in value ? { ...value, es: value.en } : value;

beforeAll(() => {
  cpSync(resolve('src/e2e/second-help-desk'), content, { recursive: true });
  const site = readFileSync(join(content, 'site.yml'), 'utf8');
  writeFileSync(join(content, 'site.yml'), site.replace('[en]', '[en, es]'));
  for (const [feature, title] of [
    ['orders', 'Pedidos'],
    ['care', 'Cuidados'],
  ] as const) {
    appendFileSync(
      join(content, 'articles', feature, 'feature.yml'),
      `es: { title: ${title}, slug: ${title.toLowerCase()}, summary: Lo que hay que saber. }\n`,
    );
  }
  for (const file of ['navigation.yml', 'support.yml']) {
    const text = JSON.stringify(parse(readFileSync(join(content, file), 'utf8')));
    writeFileSync(join(content, file), stringify(JSON.parse(text, withSpanish)));
  }
  execFileSync('astro', ['build', '--silent', '--outDir', join(folder, 'dist')], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'pipe',
  });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('an article without a translation is shown in the other language, with a notice', () => {
  const article = page('es/pedidos/track-an-order');
  expect(article).toContain('Este artículo todavía no está en español. Lo mostramos en inglés.');
  expect(article).toMatch(/<html lang="es"/);
  expect(article).toMatch(/<article[^>]* lang="en"/);
  expect(page('en/orders/track-an-order')).not.toContain('Este artículo');
});

test('search engines are told of the original only', () => {
  const original = 'href="https://help.leafandpot.example/en/orders/track-an-order/"';
  expect(page('es/pedidos/track-an-order')).toContain(`<link rel="canonical" ${original}>`);
  expect(page('en/orders/track-an-order')).not.toContain('hreflang="es" href="https');
  const sitemap = readFileSync(join(folder, 'dist/sitemap.xml'), 'utf8');
  expect(sitemap).not.toContain('/es/pedidos/track-an-order/');
});

test('search finds it, and says which language it is in', () => {
  const file = readFileSync(join(folder, 'dist/search/es.json'), 'utf8');
  const { articles } = JSON.parse(file) as { articles: { url: string; language?: string }[] };
  expect(articles).toContainEqual(
    expect.objectContaining({ url: '/es/pedidos/track-an-order/', language: 'inglés' }),
  );
});
