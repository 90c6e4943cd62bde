import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';

const site =
  'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en]\nbrand: { hue: 205 }';
const head =
  '---\ntitle: An article\nsummary: Open the team page and click the button to do what you want.\nauthor: team\nquestions: [How do I do it?]';

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({ 'site.yml': site, ...files });
  return told(slugsAreUnique(readContent(folder)), folder);
};

/** The path of the other article is shown as seen from where the command runs. */
const shared = (why: string): RegExp =>
  new RegExp(
    `^articles/team/invite/en\\.mdx:6:1 slug is "same", as in \\S*articles/team/edit/e[ns]\\.mdx\\. Choose another one: ${why}\\.$`,
  );

describe('two articles', () => {
  const same = `${head}\nslug: same\n---`;

  test('of a feature and a language have addresses of their own', () => {
    expect(
      problems({
        'articles/team/edit/en.mdx': same,
        'articles/team/invite/en.mdx': `${head}\nslug: other\n---`,
      }),
    ).toEqual([]);
  });

  test('that share one are told, at the second', () => {
    expect(
      problems({ 'articles/team/edit/en.mdx': same, 'articles/team/invite/en.mdx': same }),
    ).toEqual([expect.stringMatching(shared('two articles cannot share an address'))]);
  });

  test('and a third are all told with the first', () => {
    const files = { 'articles/team/edit/en.mdx': same, 'articles/team/invite/en.mdx': same };
    expect(problems({ ...files, 'articles/team/roles/en.mdx': same })).toEqual([
      expect.stringContaining('articles/team/edit/en.mdx. Choose'),
      expect.stringContaining('articles/team/edit/en.mdx. Choose'),
    ]);
  });

  test('are not judged where one is in a language that the site does not have', () => {
    expect(
      problems({ 'articles/team/edit/fr.mdx': same, 'articles/team/invite/en.mdx': same }),
    ).toEqual([]);
  });

  test('may share one in two features', () => {
    expect(
      problems({ 'articles/team/edit/en.mdx': same, 'articles/api/invite/en.mdx': same }),
    ).toEqual([]);
  });

  test('may share one in two languages when both are translated', () => {
    expect(
      problems({
        'articles/team/edit/es.mdx': same,
        'articles/team/edit/en.mdx': `${head}\nslug: edit\n---`,
        'articles/team/invite/es.mdx': `${head}\nslug: invitar\n---`,
        'articles/team/invite/en.mdx': same,
      }),
    ).toEqual([]);
  });

  test('are told where the one without a translation would take the address of the other', () => {
    const why = 'an article without a translation keeps its address in the other language';
    expect(
      problems({
        'articles/team/edit/es.mdx': same,
        'articles/team/edit/en.mdx': `${head}\nslug: edit\n---`,
        'articles/team/invite/en.mdx': same,
      }),
    ).toEqual([expect.stringMatching(shared(why))]);
  });

  test('are told once, though they meet in every language', () => {
    expect(
      problems({ 'articles/team/edit/es.mdx': same, 'articles/team/invite/en.mdx': same }),
    ).toHaveLength(1);
  });

  test('that share one are told while site.yml cannot be read', () => {
    expect(
      problems({
        'site.yml': 'name: "',
        'articles/team/edit/en.mdx': same,
        'articles/team/invite/en.mdx': same,
      }),
    ).toHaveLength(1);
  });

  test('are the same article in two languages when they stand in one folder', () => {
    expect(
      problems({ 'articles/team/edit/es.mdx': same, 'articles/team/edit/en.mdx': same }),
    ).toEqual([]);
  });

  test('are not judged while their front matter cannot be read', () => {
    const broken = '---\nslug: same\n---';
    expect(
      problems({ 'articles/team/edit/en.mdx': broken, 'articles/team/invite/en.mdx': broken }),
    ).toEqual([]);
  });
});

describe('two features', () => {
  const team =
    'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite your people. }';

  test('that share an address are told, at the second', () => {
    expect(
      problems({ 'articles/people/feature.yml': team, 'articles/team/feature.yml': team }),
    ).toEqual([
      'articles/team/feature.yml:3:20 slug is "team", the address of the feature people. Choose another one.',
    ]);
  });

  test('may share one in two languages', () => {
    expect(
      problems({
        'articles/people/feature.yml': team.replace('en:', 'es:'),
        'articles/team/feature.yml': team,
      }),
    ).toEqual([]);
  });
});

test.each([
  ['en', 'support'],
  ['es', 'soporte'],
])('a feature does not take the address of a page of the site: %s/%s', (locale, slug) => {
  expect(
    problems({
      'articles/team/feature.yml': `order: 1\nicon: users\n${locale}: { slug: ${slug}, title: Team, summary: Invite your people. }`,
    }),
  ).toEqual([
    `articles/team/feature.yml:3:7 slug is "${slug}", the address of a page of the site itself. Choose another one.`,
  ]);
});

test('a language without words of the interface is told elsewhere', () => {
  expect(problems({ 'site.yml': site.replace('[es, en]', '[fr]') })).toEqual([]);
});
