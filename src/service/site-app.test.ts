import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { siteApp } from './site-app.ts';

const outside = mkdtempSync(join(tmpdir(), 'help-desk-site-'));
const folder = join(outside, 'dist');
afterAll(() => rmSync(outside, { recursive: true }));

const page = `<!doctype html><title>Inicio</title>${'<p>Hola</p>'.repeat(200)}`;
for (const name of ['es', '_astro', 'search/pt-BR', 'pagefind/fragment'])
  mkdirSync(join(folder, name), { recursive: true });
writeFileSync(join(folder, '404.html'), '<!doctype html><title>Nada</title>');
writeFileSync(join(folder, 'es/index.html'), page);
writeFileSync(join(folder, '_astro/año 1.c3.png'), 'PNG');
writeFileSync(join(folder, 'sitemap.xml'), '<urlset/>');
const hashed = [
  '_astro/page.a1b2.js',
  'search/pt-BR/0a1b2c3d.json',
  'pagefind/fragment/es_cd38255.pf_fragment',
  'pagefind/pagefind.es_cfe252c11b.pf_meta',
];
const named = ['search/es.json', 'pagefind/pagefind.js', 'pagefind/wasm.es.pagefind'];
for (const name of [...hashed, ...named]) writeFileSync(join(folder, name), '{}');

const app = siteApp(folder);

describe('a page', () => {
  test('is at its address with a slash', async () => {
    const response = await app.request('/es/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(await response.text()).toBe(page);
  });

  test('is found without the slash, with the question kept', async () => {
    const response = await app.request('/es?q=dos%20palabras&x=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/es/?q=dos%20palabras&x=1');
  });

  test('is compressed for those who can read that', async () => {
    const response = await app.request('/es/', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(page);
    expect((await app.request('/es/')).headers.has('content-encoding')).toBe(false);
  });

  test('answers a request for its headers only', async () => {
    const response = await app.request('/es/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('a redirect', () => {
  test.each([
    '//evil.example/x',
    '/%5Cevil.example/x',
    '/%2F%2Fevil.example/x',
    '/\\evil.example/x',
  ])('never leaves the site: %s', async (path) => {
    const response = await app.request(`http://localhost${path}`);
    const target = new URL(response.headers.get('location') ?? '', 'http://localhost/');
    expect(response.status).toBe(301);
    expect(target.host).toBe('localhost');
  });

  test('keeps an address with other letters and lines as it came', async () => {
    const location = async (path: string) => (await app.request(path)).headers.get('location');
    expect(await location('/es/cancelaci%C3%B3n')).toBe('/es/cancelaci%C3%B3n/');
    expect(await location('/es/a%0Ab')).toBe('/es/a%0Ab/');
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/es/nada/', '/nada.html', '/', '/_astro/old.js'])(
    'shows our own page: %s',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await response.text()).toContain('<title>Nada</title>');
    },
  );

  test('never shows a file outside the site', async () => {
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/es/..%2f..%2fsecret.txt',
      '/..%5Csecret.txt',
    ];
    for (const path of paths) expect((await app.request(path)).status).toBe(404);
  });
});

describe('headers', () => {
  test('protect every answer', async () => {
    for (const path of ['/es/', '/es', '/nada/', '/_astro/page.a1b2.js']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none';.*; frame-ancestors 'self'$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });

  test('carry the policy of the built pages, in which the chat and the service are', async () => {
    const built = join(outside, 'with-chat');
    mkdirSync(built);
    const policy = "default-src &#39;none&#39;; script-src 'self' https://chat.example/?a&amp;b";
    writeFileSync(
      join(built, '404.html'),
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    const { headers } = await siteApp(built).request('/nada/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' https://chat.example/?a&b; frame-ancestors 'self'",
    );
  });

  test('let files with a hash in their name be kept for a year', async () => {
    for (const path of [...hashed.map((name) => `/${name}`), '/_astro/a%C3%B1o%201.c3.png']) {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  test('let nothing else be kept without asking again, missing files least of all', async () => {
    const gone = ['/nada/', '/_astro/gone.js', '/_astro/x'];
    const pages = ['/es/', '/es', '/sitemap.xml', ...named.map((name) => `/${name}`)];
    for (const path of [...pages, ...gone]) {
      const { headers } = await app.request(path);
      expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
  });
});

test('a page that did not change is not sent again', async () => {
  const first = await app.request('/es/', { headers: { 'accept-encoding': 'gzip' } });
  const etag = first.headers.get('etag') ?? '';
  const second = await app.request('/es/', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': etag },
  });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect(second.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('a folder without a built site is refused at the start', () => {
  expect(() => siteApp(join(folder, 'es'))).toThrow('404.html');
});
