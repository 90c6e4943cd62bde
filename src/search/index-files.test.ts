import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { InstantFile } from './client/instant-file.ts';
import { indexFiles } from './index-files.ts';

const content = new Uint8Array([1, 2, 3]);
const empty = { summary: '', feature: '', headings: [], questions: [], aliases: [], body: [] };

function instant(locale: string, url: string): InstantFile {
  const articles = [{ ...empty, id: 'a/one', url, title: '' }];
  return {
    locale,
    others: [],
    averageWords: 100,
    wholeTexts: false,
    ownRings: 9,
    stopWords: [],
    synonyms: [],
    articles,
  };
}

test('serves what the index consists of, as it is', () => {
  const served = indexFiles(
    ['pagefind.js', 'wasm.es.pagefind', 'index/es_1.pf_index'].map((path) => ({ path, content })),
    [],
  );
  expect([...served.keys()]).toEqual(['pagefind.js', 'wasm.es.pagefind', 'index/es_1.pf_index']);
  expect(served.get('pagefind.js')).toBe(content);
});

test.each([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'some/pagefind-ui.js',
])('does not serve %s, which nobody here uses', (path) => {
  expect([...indexFiles([{ path, content }], []).keys()]).toEqual([]);
});

test('says for each language which article each fragment is about', () => {
  const fragment = (name: string, url: string) => ({
    path: `fragment/${name}.pf_fragment`,
    content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
  });
  const served = indexFiles(
    [fragment('es_1', '/es/a/uno/'), fragment('en_1', '/en/a/one/'), fragment('en_2', '/en/')],
    [instant('es', '/es/a/uno/'), instant('en', '/en/a/one/')],
  );
  expect(served.get('articles.es.json')).toBe('{"es_1":"a/one"}');
  expect(served.get('articles.en.json')).toBe('{"en_1":"a/one"}');
  expect(served.has('fragment/en_2.pf_fragment')).toBe(true);
});
