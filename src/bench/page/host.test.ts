import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hostOf, type Host } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-host-'));
const page = `<!doctype html>${'<p>Hola</p>'.repeat(500)}`;
mkdirSync(join(folder, 'es/año'), { recursive: true });
writeFileSync(join(folder, 'es/index.html'), page);
writeFileSync(join(folder, 'es/año/index.html'), page);
writeFileSync(join(folder, 'es/article.html'), page);
writeFileSync(join(folder, 'es/app.C0ffee12.js'), 'let a = 1;'.repeat(100));
writeFileSync(join(folder, 'picture.png'), Buffer.alloc(3000, 7));

let host: Host;
beforeAll(async () => {
  host = await hostOf(folder);
});
beforeEach(() => {
  host.answers.length = 0;
});
afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${host.port}${path}`);

test('pages and scripts come in brotli, and are counted as they travel', async () => {
  const response = await get('/es/');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toBe(page);
  await (await get('/es/app.C0ffee12.js')).text();
  expect(host.answers.map(({ path, status }) => [path, status])).toEqual([
    ['/es/', 200],
    ['/es/app.C0ffee12.js', 200],
  ]);
  for (const { bytes } of host.answers) {
    // The content is a few bytes; the headers are some two hundred.
    expect(bytes).toBeGreaterThan(150);
    expect(bytes).toBeLessThan(500);
  }
});

test('pictures come as they are', async () => {
  const response = await get('/picture.png');
  expect(response.headers.has('content-encoding')).toBe(false);
  expect((await response.arrayBuffer()).byteLength).toBe(3000);
  expect(host.answers[0]?.bytes).toBeGreaterThan(3000);
  expect(host.answers[0]?.type).toBe('image/png');
});

test('a page is found with and without its ending, and where its name has other letters', async () => {
  for (const path of ['/es/article', '/es/article.html', '/es/a%C3%B1o/'])
    expect(await (await get(path)).text()).toBe(page);
});

test('only a name with a hash may be kept', async () => {
  expect((await get('/es/app.C0ffee12.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/es/')).headers.get('cache-control')).not.toContain('immutable');
});

test('what is not there is counted as an answer too', async () => {
  const response = await get('/favicon.ico');
  expect(response.status).toBe(404);
  await response.arrayBuffer();
  expect(host.answers).toMatchObject([{ path: '/favicon.ico', status: 404 }]);
});
