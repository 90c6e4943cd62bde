import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { languagesAreKnown } from './languages-are-known.ts';

const site = (languages: string): string =>
  `name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: ${languages}\nbrand: { hue: 205 }`;

const feature = 'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite people. }';

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith(files);
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return told(languagesAreKnown(readContent(folder)), folder);
};

describe('an article', () => {
  test('is in a language of the site', () => {
    expect(
      problems({
        'site.yml': site('[en]'),
        'articles/team/feature.yml': feature,
        'articles/team/invite/en.mdx': '',
      }),
    ).toEqual([]);
  });

  test('in another language is told with the languages there are', () => {
    expect(
      problems({
        'site.yml': site('[en, es]'),
        'articles/team/feature.yml': `${feature}\nes: { title: Equipo, slug: equipo, summary: Invitar a tu gente. }`,
        'articles/team/invite/fr.mdx': '',
      }),
    ).toEqual([
      `articles/team/invite/fr.mdx the file's name is no language of this site. Name it en.mdx or es.mdx, or add "fr" to languages in site.yml.`,
    ]);
  });

  test('without a feature.yml is told once for all of its feature', () => {
    expect(
      problems({
        'site.yml': site('[en]'),
        'articles/api/get-a-token/en.mdx': '',
        'articles/team/edit/en.mdx': '',
        'articles/team/invite/en.mdx': '',
      }),
    ).toEqual([
      'articles/api/get-a-token/en.mdx its feature has no feature.yml. Create articles/api/feature.yml with order, icon, and title, slug and summary per language.',
      'articles/team/edit/en.mdx its feature has no feature.yml. Create articles/team/feature.yml with order, icon, and title, slug and summary per language.',
    ]);
  });
});

describe('a feature', () => {
  test('has a subheading in every language', () => {
    const subheadings =
      'subheadings:\n  - articles: [invite]\n    en: { title: Pay, slug: pay }\n    es: { title: Pagar, slug: pagar }\n  - articles: [edit]\n    en: { title: Leave, slug: leave }';
    const es = 'es: { title: Equipo, slug: equipo, summary: Invitar a tu gente. }';
    expect(
      problems({
        'site.yml': site('[es, en]'),
        'articles/team/feature.yml': `${feature}\n${es}\n${subheadings}`,
      }),
    ).toEqual([
      'articles/team/feature.yml:9:5 es is missing. Add title and slug in that language under es:',
    ]);
  });

  test('that lacks a language of the site is told', () => {
    expect(
      problems({ 'site.yml': site('[es, en]'), 'articles/team/feature.yml': feature }),
    ).toEqual([
      'articles/team/feature.yml:1:1 es is missing. Add title, slug and summary in that language under es:',
    ]);
  });

  test('that cannot be read is not judged', () => {
    expect(
      problems({ 'site.yml': site('[en]'), 'articles/team/feature.yml': 'order: first' }),
    ).toEqual([]);
  });
});

describe('a language of the site', () => {
  const words = (file: string): string =>
    `site.yml:4:17 languages has "${file}", but interface/${file}.yml with the words of the interface is missing or incomplete. Run npm run interface -- ${file}: it adds them in English, to be translated.`;

  test('has words for the interface', () => {
    expect(problems({ 'site.yml': site('[en, fr]') })).toEqual([words('fr')]);
  });

  test('has all of them', () => {
    expect(
      problems({ 'site.yml': site('[en, de]'), 'interface/de.yml': 'languageName: Deutsch' }),
    ).toEqual([words('de')]);
  });
});

test('nothing is told while site.yml cannot be read', () => {
  expect(problems({ 'articles/team/invite/fr.mdx': '' })).toEqual([]);
});
