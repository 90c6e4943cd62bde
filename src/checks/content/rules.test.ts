import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { checkContent } from './rules.ts';

test('every rule of the folder is applied', () => {
  const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const written = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => /^export const (\w+): ContentCheck\b/m.exec(text(name))?.[1] ?? []);
  const [, listed = ''] = /const rules[^=]*=\s*\[([^\]]*)\]/.exec(text('rules.ts')) ?? [];
  expect(written).toContain('bracesAreText');
  expect(listed.match(/\w+/g)?.sort()).toEqual(written.sort());
});

test('what was wrong while reading is told with what the rules find', () => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': '---\ntitle: Invite a member\n---\n{guest}',
  });
  const problems = told(checkContent(readContent(folder)), folder);
  expect(problems).toContain(
    'articles/team/invite/en.mdx:4:1 {guest} is read as code. Write \\{ for the sign itself.',
  );
  expect(problems).toContainEqual(expect.stringMatching(/en\.mdx:2:1 author is missing\./));
  expect(problems).toContainEqual(expect.stringMatching(/^site\.yml this file is missing\./));
});
