import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { headingsDoNotSkip } from './headings-do-not-skip.ts';

const problems = (text: string): string[] => {
  const file = `---\ntitle: Invite\n---\n${text}`;
  const folder = folderWith({ 'articles/team/invite/en.mdx': file });
  return told(headingsDoNotSkip(readContent(folder)), folder);
};

test.each([
  ['no headings', 'Text.'],
  ['headings of one level', '## A\n\n## B'],
  ['levels that go down one by one and up at once', '## A\n\n### B\n\n#### C\n\n## D\n\n### E'],
  ['a heading in a note', '## A\n\n<Note>\n\n### B\n\n</Note>'],
  ['a # in code', '```\n# not a heading\n```'],
])('%s: fine', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['with one #', '# Invite\n\n## A', 4, 'this heading has one #, which is for the title above the'],
  ['that is underlined', 'Invite\n======', 4, 'this heading has one #, which is for the title'],
  ['that begins too low', '### A', 4, 'the first heading begins with ###. Begin it with ##.'],
  [
    'that skips a level',
    '## A\n\n#### B',
    6,
    'this heading with #### follows one with ##. Begin it with ###, or put the level between in front of it.',
  ],
  ['in a note', '## A\n\n<Note>\n\n#### B\n\n</Note>', 8, 'this heading with #### follows one'],
])('a heading %s is told with its place', (_, text, line, message) => {
  expect(problems(text)).toEqual([
    expect.stringContaining(`articles/team/invite/en.mdx:${line}:1 ${message}`),
  ]);
});

test('one mistake is told once', () => {
  expect(problems('## A\n\n#### B\n\n#### C\n\n##### D')).toHaveLength(1);
  expect(problems('### A\n\n### B\n\n# C\n\n# D')).toHaveLength(3);
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('# A\n\n<Note>')).toEqual([]);
});
