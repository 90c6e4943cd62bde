import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articlesByFragment } from './articles-by-fragment.ts';

const packed = (text: string): Uint8Array => gzipSync(`pagefind_dcd${text}`);
const page = (url: string): Uint8Array => packed(JSON.stringify({ url, content: 'Año «nuevo»' }));
const ids = new Map([
  ['/es/a/uno/', 'a/one'],
  ['/es/a/dos/', 'a/two'],
]);

test('says which article each fragment is about', () => {
  const files = [
    { path: 'fragment/es_1a2b.pf_fragment', content: page('/es/a/uno/') },
    { path: 'es_3c4d.pf_fragment', content: page('/es/a/dos/') },
  ];
  expect(articlesByFragment(files, ids)).toEqual({ es_1a2b: 'a/one', es_3c4d: 'a/two' });
});

test('leaves out pages that are no articles, and articles of other languages', () => {
  const files = [
    { path: 'fragment/es_1.pf_fragment', content: page('/es/') },
    { path: 'fragment/en_2.pf_fragment', content: page('/en/a/one/') },
  ];
  expect(articlesByFragment(files, ids)).toEqual({});
});

test('opens nothing but fragments', () => {
  const content = new TextEncoder().encode('not packed');
  const files = ['pagefind.js', 'index/es_1.pf_index', 'fragment/es.pf_fragment.map'].map(
    (path) => ({ path, content }),
  );
  expect(articlesByFragment(files, ids)).toEqual({});
});

test('fails on a fragment it cannot read', () => {
  const broken = { path: 'fragment/es_1.pf_fragment', content: packed('{') };
  expect(() => articlesByFragment([broken], ids)).toThrow();
});
