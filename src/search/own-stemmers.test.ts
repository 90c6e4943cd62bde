import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownStemmers } from './own-stemmers.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-stemmers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = new URL('client/stemmers.ts', import.meta.url).pathname;
const code = readFileSync(file, 'utf8');

/** The stemmers that are left for a site in these languages. */
function leftFor(languages: string): string[] {
  writeFileSync(join(folder, 'site.yml'), `languages: ${languages}`);
  const left = ownStemmers(folder).transform(code, file) ?? '';
  expect(left).toContain('export async function loadStemmer');
  return [...left.matchAll(/import\('(?:@orama\/stemmers|\.)\/(\w+)/g)].map(
    ([, name = '']) => name,
  );
}

test('a site has the stemmers of its own languages, whatever their region', () => {
  expect(leftFor('[es, de-AT]')).toEqual(['german', 'spanish']);
  expect(leftFor('[qu]')).toEqual([]);
});

test('a site whose languages are a mistake has none: the checks tell', () => {
  expect(leftFor('es')).toEqual([]);
});

test('other code is left as it is', () => {
  expect(ownStemmers(folder).transform(code, '/site/stemmers.ts')).toBeUndefined();
});
