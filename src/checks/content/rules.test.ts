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
    .flatMap(
      (name) => /^export const (\w+): (?:Content|Article)Check\b/m.exec(text(name))?.[1] ?? [],
    );
  const listed = [
    ...text('rules.ts').matchAll(/ules: readonly (?:Content|Article)Check\[\] = \[([^\]]*)\]/g),
  ]
    .map(([, names]) => names)
    .join();
  expect(written).toContain('bracesAreText');
  expect(listed.match(/\w+/g)?.sort()).toEqual(written.sort());
});

test.each([
  ['is advice', '', true],
  ['is a fault where site.yml says so', '\neditorial: fail', false],
])('what breaks an editorial rule %s', (_, more, advice) => {
  const folder = folderWith({
    'site.yml': `name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 1 }${more}`,
    'articles/team/invite/en.mdx':
      '---\ntitle: Invite\nsummary: Short\nauthor: me\nslug: invite\n---\n{guest}',
  });
  const problems = checkContent(readContent(folder));
  const editorial = problems.filter(({ message }) => /^(summary|questions) /.test(message));
  expect(editorial).toMatchObject([
    { line: 3, advice },
    { message: expect.stringMatching(/^questions is too short/) as string, advice },
  ]);
  expect(problems.find(({ message }) => message.startsWith('{guest}'))?.advice).toBeUndefined();
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
