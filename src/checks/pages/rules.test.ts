import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { readSite } from './built-page.ts';
import { checkPages } from './rules.ts';

test('every rule of the folder is applied', () => {
  const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const written = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => /^export const (\w+): PageCheck\b/m.exec(text(name))?.[1] ?? []);
  const [, listed = ''] = /const rules[^=]*=\s*\[([^\]]*)\]/.exec(text('rules.ts')) ?? [];
  expect(written).toContain('linksResolve');
  expect(listed.match(/\w+/g)?.sort()).toEqual(written.sort());
});

test('everything that is wrong is told at once', () => {
  const folder = folderWith({
    'es/index.html': '<a href="/gone/">x</a>',
    'en/index.html': '<script>1</script>',
  });
  expect(checkPages(readSite(folder)).map(({ file }) => file)).toEqual([
    'es/index.html',
    'en/index.html',
  ]);
});
