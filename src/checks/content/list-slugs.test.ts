import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';

const site =
  'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en]\nbrand: { hue: 205 }';
const article = (slug: string): string =>
  `---\ntitle: An article\nsummary: Open the team page and do what you want.\nauthor: team\nslug: ${slug}\n---`;
const feature = (...subheadings: string[]): string =>
  `order: 1\nicon: users\nsubheadings:\n${subheadings.map((one) => `  - { articles: [invite], ${one} }`).join('\n')}`;
const pay = 'en: { title: Pay, slug: pay }';

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({ 'site.yml': site, ...files });
  return told(slugsAreUnique(readContent(folder)), folder);
};

describe('the address of a subheading', () => {
  test('may be any that no article of its feature has', () => {
    expect(
      problems({
        'articles/team/feature.yml': feature(pay, 'en: { title: Leave, slug: leave }'),
        'articles/team/invite/en.mdx': article('invite'),
        'articles/api/pay/en.mdx': article('pay'),
      }),
    ).toEqual([]);
  });

  test('is told where an article has it, also one without a translation', () => {
    const files = {
      'articles/team/feature.yml': feature(pay),
      'articles/team/invite/es.mdx': article('pay'),
    };
    expect(problems(files)).toEqual([
      expect.stringMatching(
        /^articles\/team\/feature\.yml:4:45 slug is "pay", the address of \S+invite\/es\.mdx\. Choose another one\.$/,
      ),
    ]);
    expect(problems({ ...files, 'articles/team/invite/en.mdx': article('paid') })).toEqual([]);
  });

  test('is told where another subheading has it', () => {
    expect(problems({ 'articles/team/feature.yml': feature(pay, pay) })).toEqual([
      'articles/team/feature.yml:5:45 slug is "pay", the address of another subheading. Choose another one.',
    ]);
  });

  test('may be the same in two languages', () => {
    const both = `${pay}, es: { title: Pagos, slug: pay }`;
    expect(problems({ 'articles/team/feature.yml': feature(both) })).toEqual([]);
  });

  test('is told where it is kept for what stands under none', () => {
    const more = 'es: { title: Más, slug: mas-articulos }';
    expect(problems({ 'articles/team/feature.yml': feature(more) })).toEqual([
      'articles/team/feature.yml:4:45 slug is "mas-articulos", the address of the articles under no subheading. Choose another one.',
    ]);
  });
});

describe('the address of an article', () => {
  test('is told where it is kept for what stands under no subheading', () => {
    const files = { 'articles/team/invite/en.mdx': article('more-articles') };
    expect(problems(files)).toEqual([]);
    expect(problems({ ...files, 'articles/team/feature.yml': feature(pay) })).toEqual([
      'articles/team/invite/en.mdx:5:1 slug is "more-articles", the address of the articles under no subheading. Choose another one.',
    ]);
  });

  test.each(['a', '0-9', 'u00f1'])('is told where it is kept for a letter: %s', (slug) => {
    const kept = `slug is "${slug}", which is kept for the articles that begin with a letter. Choose a longer one.`;
    expect(problems({ 'articles/team/invite/en.mdx': article(slug) })).toEqual([
      `articles/team/invite/en.mdx:5:1 ${kept}`,
    ]);
    const letter = feature(`en: { title: Pay, slug: ${slug} }`);
    expect(problems({ 'articles/team/feature.yml': letter })).toEqual([
      `articles/team/feature.yml:4:45 ${kept}`,
    ]);
  });

  test.each(['ab', '10', 'a-1', 'u00f1-letter', 'used'])('may be as short as %s', (slug) => {
    expect(problems({ 'articles/team/invite/en.mdx': article(slug) })).toEqual([]);
  });
});
