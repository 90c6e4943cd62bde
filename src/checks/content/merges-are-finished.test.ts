import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { mergesAreFinished } from './merges-are-finished.ts';
import { textIsValid } from './text-is-valid.ts';

const message =
  'a merge was not finished here: keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.';

const lines = (text: string): (number | undefined)[] =>
  mergesAreFinished('en.mdx', text).map(({ line }) => line);

const conflict = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch';

describe('a merge that was not finished', () => {
  test.each([
    ['as git leaves it', conflict, [1]],
    ['with the version both come from', conflict.replace('=', '||||||| base\nold\n='), [1]],
    ['with lines that end as on Windows', conflict.replaceAll('\n', '\r\n'), [1]],
    ['without its first line', 'ours\n\n=======\ntheirs\n\n>>>>>>> branch', [3]],
    ['without all but its last line', 'ours\n>>>>>>> branch', [2]],
    ['without all but its first line', 'text\n<<<<<<< HEAD\nours', [2]],
    ['one after the other', `${conflict}\ntext\n${conflict}`, [1, 7]],
    ['one after one without its end', `<<<<<<< HEAD\nours\n${conflict}`, [1, 3]],
  ])('is told once, in the line where it begins: %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['a heading', 'A heading\n=======\n\nText.'],
    ['signs in a sentence', 'Text <<<<<<< and >>>>>>> more'],
    ['longer lines of signs', '<<<<<<<<<<\n>>>>>>>>>>'],
  ])('is not %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('nothing else is told of a file', () => {
  const problems = (files: Readonly<Record<string, string>>): string[] => {
    const folder = folderWith(files);
    const content = readContent(folder);
    return told([...content.problems, ...textIsValid(content)], folder).filter(
      (problem) => !problem.includes('this file is missing'),
    );
  };

  test.each([
    ['in the text of an article', `---\ntitle: Invite\n---\n\n${conflict}`, 5],
    ['in its front matter', `---\n${conflict}\n---\n\n<Note>`, 2],
    ['from its front matter into its text', `---\na: b\n${conflict.replace('=', '---\n\n=')}`, 3],
    ['around all of it', conflict.replace('ours', '---\ntitle: Invite\n---'), 1],
  ])('with one %s', (_, text, line) => {
    expect(problems({ 'articles/team/invite/en.mdx': text })).toEqual([
      `articles/team/invite/en.mdx:${line} ${message}`,
    ]);
  });

  test('with one in a file of YAML', () => {
    expect(problems({ 'support.yml': `team: { en: team }\n${conflict}\nhours: [` })).toEqual([
      `support.yml:2 ${message}`,
    ]);
  });
});
