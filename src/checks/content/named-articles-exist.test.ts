import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { namedArticlesExist } from './named-articles-exist.ts';

const head =
  '---\ntitle: An article\nsummary: Open the team page and click the button to do what you want.\nauthor: team\nslug: article\nquestions: [How do I do it?]';

const files = {
  'articles/team/invite/en.mdx': `${head}\n---`,
  'articles/team/edit/en.mdx': `${head}\n---`,
  'articles/team/edit/es.mdx': `${head}\n---`,
  'articles/api/get-a-token/en.mdx': `${head}\n---`,
};

const site =
  'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 205 }';

const problems = (more: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({ ...files, ...more });
  return told(namedArticlesExist(readContent(folder)), folder);
};

describe('the related articles', () => {
  const related = (names: string): string[] =>
    problems({ 'articles/team/invite/en.mdx': `${head}\nrelated: ${names}\n---` });

  test('are there', () => {
    expect(related('[team/edit, api/get-a-token]')).toEqual([]);
  });

  test('that are not there are told one by one, with the articles of that feature', () => {
    expect(related('[team/edt, team/edit, team/gone]')).toEqual([
      'articles/team/invite/en.mdx:7:11 related names "team/edt", which is no article. Did you mean team/edit? Known: team/edit, team/invite.',
      'articles/team/invite/en.mdx:7:32 related names "team/gone", which is no article. Known: team/edit, team/invite.',
    ]);
  });

  test('of a feature that is not there are told with the articles of that name', () => {
    expect(related('[apis/get-a-token]')).toEqual([
      'articles/team/invite/en.mdx:7:11 related names "apis/get-a-token", which is no article. Did you mean api/get-a-token? Known: api/get-a-token.',
    ]);
  });

  test('of neither a known feature nor name are told with the nearest, or with how to write them', () => {
    expect(related('[apis/get-token, what/ever]')).toEqual([
      'articles/team/invite/en.mdx:7:11 related names "apis/get-token", which is no article. Did you mean api/get-a-token? Write the names of its two folders in articles/.',
      'articles/team/invite/en.mdx:7:27 related names "what/ever", which is no article. Write the names of its two folders in articles/.',
    ]);
  });

  test('are others than the article itself', () => {
    expect(related('[team/invite]')).toEqual([
      'articles/team/invite/en.mdx:7:11 related names the article itself. Take it out.',
    ]);
  });
});

describe('the most asked articles', () => {
  test('are there', () => {
    expect(problems({ 'site.yml': `${site}\nmostAsked: [team/edit]` })).toEqual([]);
  });

  test('that are not there are told', () => {
    expect(problems({ 'site.yml': `${site}\nmostAsked:\n  - api/get-token` })).toEqual([
      'site.yml:7:5 mostAsked names "api/get-token", which is no article. Did you mean api/get-a-token? Known: api/get-a-token.',
    ]);
  });
});

describe('the order of a feature', () => {
  test('names its folders', () => {
    expect(
      problems({ 'articles/team/feature.yml': 'order: 1\nicon: users\narticles: [invite, edit]' }),
    ).toEqual([]);
  });

  test('of a feature without articles is told', () => {
    expect(
      problems({ 'articles/inbox/feature.yml': 'order: 1\nicon: inbox\narticles: [pin]' }),
    ).toEqual([
      'articles/inbox/feature.yml:3:12 articles names "pin", but there is no such folder.',
    ]);
  });

  test('with a folder that is not there is told, also when another feature has it', () => {
    expect(
      problems({
        'articles/team/feature.yml': 'order: 1\nicon: users\narticles: [invit, get-a-token]',
      }),
    ).toEqual([
      'articles/team/feature.yml:3:12 articles names "invit", but there is no such folder. Did you mean invite? Known: edit, invite.',
      'articles/team/feature.yml:3:19 articles names "get-a-token", but there is no such folder. Known: edit, invite.',
    ]);
  });
});

describe('the subheadings of a feature', () => {
  const feature = (lines: string): string[] =>
    problems({ 'articles/team/feature.yml': `order: 1\nicon: users\n${lines}` });

  test('name folders of the feature', () => {
    expect(feature('subheadings:\n  - articles: [invite]\n  - articles: [edit]')).toEqual([]);
  });

  test('with a folder that is not there are told', () => {
    expect(feature('subheadings:\n  - articles: [edit]\n  - articles: [invit]')).toEqual([
      'articles/team/feature.yml:5:16 subheadings names "invit", but there is no such folder. Did you mean invite? Known: edit, invite.',
    ]);
  });

  const once = 'An article stands in one place of its feature: take it out here or there.';

  test('with an article that another one has are told, at the second', () => {
    expect(feature('subheadings:\n  - articles: [edit]\n  - articles: [invite, edit]')).toEqual([
      `articles/team/feature.yml:5:24 subheadings names "edit" a second time. ${once}`,
    ]);
  });

  test('with an article that the order has, too, are told', () => {
    expect(feature('articles: [edit]\nsubheadings:\n  - articles: [invite, edit]')).toEqual([
      `articles/team/feature.yml:5:24 subheadings names "edit" a second time. ${once}`,
    ]);
  });

  test('are told no more than the order itself, where that names an article twice', () => {
    expect(feature('articles: [edit, invite, edit]')).toEqual([
      `articles/team/feature.yml:3:26 articles names "edit" a second time. ${once}`,
    ]);
  });
});
