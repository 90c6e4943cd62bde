import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Library } from '../articles/library.ts';
import { Pack } from '../cache/pack.ts';
import { folderWith } from '../checks/folder-with.ts';
import { bundleKey } from './bundle-key.ts';

const article = (slug: string, text: string): string =>
  `---\ntitle: An article\nsummary: About it.\nauthor: rosa\nslug: ${slug}\n---\n\n${text}\n`;
const code = `import Shade from './Shade.astro';\n\n<Shade />`;

let folder: string;
let before: string;

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

/** As the next build finds it. */
function key(codeDigest = 'code'): string {
  return bundleKey(folder, codeDigest, new Library(folder, Pack.inMemory()));
}

beforeEach(() => {
  folder = folderWith({
    'site.yml': 'url: https://help.example.com',
    'support.yml': '{}',
    'articles/care/feature.yml':
      'order: 1\nicon: sprout\nen: { title: Care, slug: care, summary: About plants. }\n',
    'articles/care/water/en.mdx': article('water', 'Once.'),
    'articles/care/water/can.png': 'a picture',
    'articles/care/shade/en.mdx': article('shade', code),
    'articles/care/shade/Shade.astro': '<p>Shade</p>',
  });
  before = key();
});

test('is the same as long as only articles without code, their pictures and texts of the site change', () => {
  write('articles/care/water/en.mdx', article('water', 'Twice.'));
  write('articles/care/water/can.png', 'another picture');
  write('support.yml', '{ chat: none }');
  expect(key()).toBe(before);
});

test.each([
  [
    'the code of an article',
    () => write('articles/care/shade/en.mdx', article('shade', `${code}!`)),
  ],
  ['what it reads', () => write('articles/care/shade/Shade.astro', '<p>Sun</p>')],
  ['code that lies elsewhere', () => write('articles/care/water/Can.astro', '<p>A can</p>')],
  [
    'the address of another article',
    () => write('articles/care/water/en.mdx', article('rain', 'Once.')),
  ],
  ['an article that gets code', () => write('articles/care/water/en.mdx', article('water', code))],
  [
    'an article that loses it',
    () => write('articles/care/shade/en.mdx', article('shade', 'None.')),
  ],
  [
    'its folder',
    () => renameSync(join(folder, 'articles/care/shade'), join(folder, 'articles/care/sun')),
  ],
  ['site.yml', () => write('site.yml', 'url: https://other.example.com')],
])('changes with %s', (_, change) => {
  change();
  expect(key()).not.toBe(before);
});

test('changes with the code of the project', () => {
  expect(key('other code')).not.toBe(before);
});

test('changes with any file, where code names one in another folder', () => {
  write('articles/care/shade/en.mdx', article('shade', code.replace("'./", "'../water/")));
  const named = key();
  write('articles/care/water/can.png', 'another picture');
  expect(key()).not.toBe(named);
});
