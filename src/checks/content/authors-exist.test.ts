import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { authorsExist } from './authors-exist.ts';
import { readContent } from './content.ts';

const article = [
  '---',
  'title: Invite a member',
  'summary: Open the team page and click the button to invite somebody.',
  'author: igms-team',
  'slug: invite',
  'questions: [How do I add people?]',
  '---',
].join('\n');

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({ 'articles/team/invite/en.mdx': article, ...files });
  return told(authorsExist(readContent(folder)), folder);
};

test('an author of authors.yml signs', () => {
  expect(problems({ 'authors.yml': 'igms-team: { name: iGMS Team }' })).toEqual([]);
});

test('an author nobody knows is told with the nearest name', () => {
  expect(problems({ 'authors.yml': 'igms-teams: { name: iGMS }\nana: { name: Ana }' })).toEqual([
    'articles/team/invite/en.mdx:4:1 author is "igms-team", whom authors.yml does not know. Correct the name or add it to authors.yml. Did you mean igms-teams? Known: igms-teams, ana.',
  ]);
});

test('nobody is known while authors.yml is empty', () => {
  expect(problems({ 'authors.yml': '' })).toEqual([
    expect.stringMatching(/add it to authors\.yml\.$/),
  ]);
});

test('the authors are not judged while authors.yml or the front matter cannot be read', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ 'authors.yml': 'ana: "' })).toEqual([]);
  expect(
    problems({
      'authors.yml': 'ana: { name: Ana }',
      'articles/team/invite/en.mdx': '---\ntitle: Hi\n---',
    }),
  ).toEqual([]);
});
