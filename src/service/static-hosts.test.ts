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
  'search/es/1a2b3c4d5e.json',
  'pagefind/es/pagefind.js',
  'pagefind/es/pagefind-entry.json',
  'pagefind/es/wasm.es.pagefind',
  'pagefind/es/articles.json',
  'pagefind/es/pagefind.es_cfe252c11b.pf_meta',
  'pagefind/es/fragment/es_cd38255.pf_fragment',
  'pagefind/es/index/es_96e5a9d.pf_index',
  'pagefind/es/filter/es_33a2b1c.pf_filter',
];
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '<!doctype html>');
}

/** Of public/_headers: each rule's path and its headers. */
const rules = readFileSync('public/_headers', 'utf8')
  .replace(/^#.*\n/gm, '')
  .split(/\n\n+/)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return {
      path,
      headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line]),
    };
  });

/** How a host reads the path of a rule, as its documentation or its code says. */
const hosts: Readonly<Record<string, (path: string) => RegExp>> = {
  // @netlify/headers-parser: part by part, and a part that begins with a colon is anything.
  Netlify: (path) =>
    new RegExp(
      `^/${path
        .split('/')
        .filter(Boolean)
        .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('*', '.*')))
        .join('/')}/?$`,
      'iu',
    ),
  'Cloudflare Pages': (path) =>
    new RegExp(
      `^${path
        .replaceAll('.', '\\.')
        .replaceAll('*', '.*')
        .replace(/:[a-z]\w*/gi, '[^/]+')}$`,
    ),
};

/** What these hosts send of themselves. */
const USUAL = 'public, max-age=0, must-revalidate';

test.each(Object.entries(hosts))(
  '%s keeps the same files for as long as the service, and protects the pages as well',
  async (_, patternOf) => {
    const app = siteApp(folder);
    for (const path of files.map((file) => `/${file}`)) {
      const { headers } = await app.request(path);
      const fromFile = (name: string): string | undefined =>
        rules
          .filter((rule) => patternOf(rule.path).test(path))
          .flatMap((rule) => rule.headers)
          .filter(([header]) => header?.toLowerCase() === name)
          .map(([, value]) => value)
          .join(', ') || undefined;
      expect([path, fromFile('cache-control') ?? USUAL]).toEqual([
        path,
        headers.get('cache-control'),
      ]);
      for (const name of ['x-content-type-options', 'referrer-policy'])
        expect(fromFile(name)).toBe(headers.get(name));
      expect(headers.get('content-security-policy')).toContain(fromFile('content-security-policy'));
    }
  },
);

test('no rule has more than the one asterisk that Cloudflare allows', () => {
  for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
});
