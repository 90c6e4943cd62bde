import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteApp } from './site-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-hosts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = [
  '404.html',
  'es/index.html',
  'sitemap.xml',
  '_astro/page.a1b2.js',
  'search/es.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.es.pagefind',
  'pagefind/articles.es.json',
  'pagefind/pagefind.es_cfe252c11b.pf_meta',
  'pagefind/fragment/es_cd38255.pf_fragment',
  'pagefind/index/es_96e5a9d.pf_index',
  'pagefind/filter/es_33a2b1c.pf_filter',
];
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '<!doctype html>');
}

/** Of public/_headers: each rule's pattern, in which `*` stands for anything, and its headers. */
const rules = readFileSync('public/_headers', 'utf8')
  .replace(/^#.*\n/gm, '')
  .split(/\n\n+/)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    return {
      pattern: new RegExp(
        `^${pattern
          .split('*')
          .map((part) => RegExp.escape(part))
          .join('.*')}$`,
      ),
      headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line]),
    };
  });

const fromFile = (path: string, name: string): string | undefined =>
  rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)
    .filter(([header]) => header?.toLowerCase() === name)
    .map(([, value]) => value)
    .join(', ') || undefined;

/** What these hosts send of themselves. */
const USUAL = 'public, max-age=0, must-revalidate';

test('a static host keeps the same files for as long as the service, and protects the pages as well', async () => {
  const app = siteApp(folder);
  for (const path of files.map((file) => `/${file}`)) {
    const { headers } = await app.request(path);
    expect([path, fromFile(path, 'cache-control') ?? USUAL]).toEqual([
      path,
      headers.get('cache-control'),
    ]);
    for (const name of ['x-content-type-options', 'referrer-policy'])
      expect(fromFile(path, name)).toBe(headers.get(name));
    expect(headers.get('content-security-policy')).toContain(
      fromFile(path, 'content-security-policy'),
    );
  }
});
