import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articlesByFragment } from './articles-by-fragment.ts';

const packed = (text: string): Uint8Array => gzipSync(`pagefind_dcd${text}`);
const page = (url: string): Uint8Array => packed(JSON.stringify({ url, content: 'Año «nuevo»' }));

test('says which article each fragment is about, always in the same order', () => {
  const files = [
    { path: 'fragment/es_3c4d.pf_fragment', content: page('a/two') },
    { path: 'es_1a2b.pf_fragment', content: page('/a/one') },
  ];
  const articles = articlesByFragment(files);
  expect(articles).toEqual({ es_1a2b: 'a/one', es_3c4d: 'a/two' });
  expect(Object.keys(articles)).toEqual(['es_1a2b', 'es_3c4d']);
});

test('opens nothing but fragments', () => {
  const content = new TextEncoder().encode('not packed');
  const files = ['pagefind.js', 'index/es_1.pf_index', 'fragment/es.pf_fragment.map'].map(
    (path) => ({ path, content }),
  );
  expect(articlesByFragment(files)).toEqual({});
});

test('fails on a fragment it cannot read', () => {
  const broken = { path: 'fragment/es_1.pf_fragment', content: packed('{') };
  expect(() => articlesByFragment([broken])).toThrow();
});
