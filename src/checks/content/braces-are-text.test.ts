import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { bracesAreText } from './braces-are-text.ts';
import { readContent } from './content.ts';

const problems = (text: string): string[] => {
  const file = `---\ntitle: Invite\n---\n${text}`;
  const folder = folderWith({ 'articles/team/invite/en.mdx': file });
  return told(bracesAreText(readContent(folder)), folder);
};

test('code in braces is told with its place', () => {
  expect(problems('Write {guest} there.\n\n{1 + 1}')).toEqual([
    'articles/team/invite/en.mdx:4:7 {guest} is read as code. Write \\{ for the sign itself.',
    'articles/team/invite/en.mdx:6:1 {1 + 1} is read as code. Write \\{ for the sign itself.',
  ]);
});

test('code inside a word is told too', () => {
  expect(problems('Click <Ui>{name}</Ui>.')).toHaveLength(1);
});

test('a comment may come before code', () => {
  expect(problems('{/* why */ name}')).toHaveLength(1);
});

test.each([
  ['a brace with a backslash', 'Write \\{guest} there.'],
  ['a brace in a piece of code', 'Write `{guest}` there.'],
  ['a comment', 'Text. {/* later */}\n\n{/* more\nlater */}'],
  ['empty braces', 'Text. { }'],
  ['code in an article with code of its own', "export const name = 'Ana';\n\nHi {name}."],
])('%s is fine', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('Write {guest')).toEqual([]);
});
