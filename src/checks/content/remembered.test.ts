import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { aroundArticles } from './around-articles.ts';
import { readContent, type ContentCheck } from './content.ts';
import { checkEach, type Verdict } from './remembered.ts';
import { checkContent, type Memory } from './rules.ts';

const article = (slug: string, text: string): string =>
  `---\ntitle: ${slug}\nsummary: Open the page and click the button to do what you want.\nauthor: rosa\nslug: ${slug}\nquestions: [How?]\n---\n\n${text}\n`;

let folder: string;
let memory: Omit<Memory, 'around'>;

beforeEach(() => {
  folder = folderWith({
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en, es]\nbrand: { hue: 1 }',
    'navigation.yml': 'header: []',
    'authors.yml': 'rosa: { name: Rosa }',
    'glossary.yml':
      'airbnb: { en: { term: Airbnb, definition: A place to find guests., avoid: [AirBnB] } }',
    'ui-names.yml': '- { en: Save }',
    'articles/team/feature.yml':
      'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite people. }',
    'articles/team/one/en.mdx': article('one', 'Click <Ui>Sav</Ui>.\n\n![A](./gone.png)'),
    'articles/team/one/es.mdx': article('uno', '## Uno\n\nHaz clic.'),
    'articles/team/two/en.mdx': article('two', 'See [one](../one/en.mdx), {code} and AirBnb.'),
    'articles/team/three/en.mdx': article('three', '<Note>\n\nNever closed.'),
  });
  memory = { broken: new Map(), links: new Map(), editorial: new Map(), files: new Map() };
});

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

describe('a verdict is used again only while nothing it is made of changes', () => {
  let looked: string[];
  let verdicts: Map<string, Verdict>;
  const rule: ContentCheck = ({ articles }) =>
    articles.map(({ file, id, locale }) => {
      looked.push(`${id}/${locale}`);
      return { file, message: 'seen' };
    });
  const check = (around = 'same'): string[] => {
    looked = [];
    const problems = checkEach(readContent(folder), [{ rules: [rule], around, verdicts }]).flat();
    expect(problems).toHaveLength(readContent(folder).articles.length);
    return looked.sort();
  };
  const all = ['team/one/en', 'team/one/es', 'team/three/en', 'team/two/en'];

  beforeEach(() => {
    verdicts = new Map();
    check();
  });

  test('every article is looked at once', () => {
    expect(looked).toEqual(all);
    expect(check()).toEqual([]);
  });

  test('again, in all its languages, when one of them changes', () => {
    write('articles/team/one/es.mdx', article('uno', 'Otro.'));
    expect(check()).toEqual(['team/one/en', 'team/one/es']);
    write('articles/team/one/es.mdx', article('uno', '## Uno\n\nHaz clic.'));
    expect(check()).toEqual(['team/one/en', 'team/one/es']);
  });

  test('all of them when anything around changes', () => {
    expect(check('other')).toEqual(all);
  });

  test('a verdict on an article that is gone is forgotten', () => {
    verdicts.set('team/gone', { state: '', problems: [{ file: 'x', message: 'old' }] });
    check();
    expect([...verdicts.keys()].sort()).toEqual(['team/one', 'team/three', 'team/two']);
  });
});

describe('what is around articles', () => {
  test.each(['glossary.yml', 'ui-names.yml', 'site.yml', 'articles/team/feature.yml'])(
    'changes with %s',
    (file) => {
      const before = aroundArticles(folder);
      write(file, `${readFileSync(join(folder, file), 'utf8')}\n# changed\n`);
      expect(aroundArticles(folder)).not.toBe(before);
    },
  );

  test('changes when a picture comes; not with its content, a text, or a commit', () => {
    const before = aroundArticles(folder);
    write('articles/team/one/gone.png', 'one');
    const after = aroundArticles(folder);
    expect(after).not.toBe(before);
    write('articles/team/one/gone.png', 'two');
    write('articles/team/one/en.mdx', 'text');
    write('.git', 'gitdir: elsewhere');
    expect(aroundArticles(folder)).toBe(after);
  });
});

test('with memory the same is told as without, change after change', () => {
  const changes: readonly (readonly [path: string, text: string])[] = [
    ['articles/team/one/en.mdx', article('one', 'Click <Ui>Save</Ui>.')],
    ['articles/team/one/gone.png', 'picture'],
    ['articles/team/two/en.mdx', article('two', 'See [gone](../gone/en.mdx).')],
    ['ui-names.yml', '- { en: Sav }'],
    ['articles/team/three/en.mdx', article('three', '<Note>\n\nClosed.\n\n</Note>')],
    ['articles/team/one/en.mdx', '---\ntitle: [broken\n---\n'],
    ['articles/team/two/en.mdx', article('two', 'See [one](../one/en.mdx), AirBnB.')],
    ['glossary.yml', 'airbnb: { en: { term: Airbnb, definition: A place to find guests. } }'],
    ['articles/team/feature.yml', 'order: first'],
    ['articles/team/one/en.mdx', article('one', '![A](./gone.png)')],
  ];
  let most = 0;
  for (const [path, text] of [['authors.yml', 'rosa: { name: Rosa }'] as const, ...changes]) {
    write(path, text);
    const around = aroundArticles(folder);
    const remembered = told(checkContent(readContent(folder), { ...memory, around }), folder);
    const wanted = told(checkContent(readContent(folder)), folder);
    expect(remembered.sort(), path).toEqual(wanted.sort());
    most = Math.max(most, wanted.length);
  }
  expect(most).toBeGreaterThan(5);
});
