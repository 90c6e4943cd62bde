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
  const applied = text('rules.ts').replace(/^import .*$/gm, '');
  expect(written).toContain('linksResolve');
  expect(written.filter((name) => !new RegExp(`\\b${name}\\b`).test(applied))).toEqual([]);
});

test.each([true, false])('what weighs too much is advice or a fault, as asked: %s', (advice) => {
  const noise = Array.from({ length: 30_000 }, (_, n) => Math.sin(n).toString(36).slice(3)).join(
    ' ',
  );
  const html = `<main data-article>${noise}</main>`;
  const problems = checkPages(readSite(folderWith({ 'es/a/b/index.html': html })), advice);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.map((problem) => problem.advice)).toEqual(problems.map(() => advice));
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
