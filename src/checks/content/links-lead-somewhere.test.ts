import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { checkContent } from './rules.ts';

const files = {
  'articles/team/feature.yml':
    'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite people. }',
  'articles/team/edit/en.mdx': '---\nslug: edit\n---',
};

const problems = (text: string, more: Readonly<Record<string, string>> = {}): string[] => {
  const article = `---\ntitle: Invite\n---\n${text}`;
  const folder = folderWith({ ...files, ...more, 'articles/team/invite/en.mdx': article });
  return told(linksLeadSomewhere(readContent(folder)), folder);
};

describe('a link', () => {
  test.each([
    ['another article', '[edit a member](../edit/en.mdx)'],
    ['a heading of another article', '[edit a member](../edit/en.mdx#roles)'],
    ['a heading of its own article', '[the roles](#roles)'],
    ['a page of the site', '[support](help:support)'],
    ['another site', '[iGMS](https://www.igms.com/) and [mail](mailto:help@igms.com)'],
    ['an article, by a definition', '[edit a member][edit]\n\n[edit]: ../edit/en.mdx'],
  ])('may lead to %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  test('to a file that is not there is told with its place', () => {
    expect(problems('Then [edit](../edt/en.mdx) it.')).toEqual([
      'articles/team/invite/en.mdx:4:6 the link "../edt/en.mdx" leads to a file that does not exist. Correct the path.',
    ]);
  });

  test('to a page the site does not have is told with those it has', () => {
    expect(problems('[support](help:suport)')).toEqual([
      'articles/team/invite/en.mdx:4:1 the link "help:suport" names no page. Write one of help:home, help:articles, help:search, help:support, help:contact, help:glossary.',
    ]);
  });

  test('to neither a file nor an address is told with an example', () => {
    expect(problems('[iGMS](www.igms.com)')).toEqual([
      `articles/team/invite/en.mdx:4:1 the link "www.igms.com" is neither an article's file nor an address. Write ../../feature/article/en.mdx, help:support or https://…`,
    ]);
  });

  test.each(['htps://igms.com', 'file:///C:/x.docx', '..\\edit\\en.mdx'])(
    'that leads nowhere by its writing is told: %s',
    (href) => {
      expect(problems(`Then\n[it](${href}).`)).toEqual([
        expect.stringContaining(`articles/team/invite/en.mdx:5:1 the link "${href}" `),
      ]);
    },
  );

  test('in a definition is told on the line of the definition', () => {
    expect(problems('[edit][e]\n\n[e]: ../gone/en.mdx')).toEqual([
      expect.stringMatching(/^articles\/team\/invite\/en\.mdx:6:1 the link "\.\.\/gone\/en\.mdx"/),
    ]);
  });

  test.each([
    ['is broken itself', { 'articles/team/edit/en.mdx': '---\ntitle: Edit: a member\n---' }],
    ['has no slug', { 'articles/team/edit/en.mdx': '---\ntitle: Edit\n---' }],
    ['has a merge in it', { 'articles/team/edit/en.mdx': '---\n<<<<<<< HEAD\nslug: edit\n---' }],
    ['is of a broken feature', { 'articles/team/feature.yml': 'icon: "' }],
  ])('to an article that %s is not told: that article is', (_, more) => {
    const folder = folderWith({
      'site.yml':
        'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 1 }',
      ...files,
      'articles/team/invite/en.mdx': '---\nslug: invite\n---\n[edit a member](../edit/en.mdx)',
      ...more,
    });
    const problems = told(checkContent(readContent(folder)), folder);
    expect(problems.filter((problem) => problem.includes('the link'))).toEqual([]);
    const [cause] = Object.keys(more);
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${cause}:`)));
  });

  test('to an article of a feature without feature.yml is not told: its articles are', () => {
    const token = { 'articles/api/token/en.mdx': '---\nslug: token\n---' };
    expect(problems('[the token](../../api/token/en.mdx)', token)).toEqual([]);
  });
});

test('every link of an article is judged', () => {
  expect(problems('[a](one) and [b](two)\n\n- [c](three)')).toHaveLength(3);
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('[a](one) <Note>')).toEqual([]);
});
