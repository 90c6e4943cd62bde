import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { KeptPages } from './kept-pages.ts';
import { Pack } from './pack.ts';

const file = 'en/care/water/index.html';
const water = { pathname: '/en/care/water/', route: { type: 'page' }, cacheKey: 'one' };
const home = { pathname: '/', route: { type: 'page' } };
let folder: string;
let pack: Pack;

/** What the next build renders of these pages. */
function rendered(paths: readonly (typeof water | typeof home)[], at = folder): string[] {
  return new KeptPages(at, pack).toRender(paths).map(({ pathname }) => pathname);
}

beforeEach(() => {
  folder = folderWith({ [file]: 'Water', 'index.html': 'Home' });
  pack = Pack.inMemory();
  const pages = new KeptPages(folder, pack);
  pages.toRender([water, home]);
  pages.record();
});

test('the first build renders every page', () => {
  pack = Pack.inMemory();
  expect(rendered([water, home])).toEqual(['/en/care/water/', '/']);
});

test('a page that is made of the same is kept; one that does not say what it is made of never', () => {
  expect(rendered([water, home])).toEqual(['/']);
  const pages = new KeptPages(folder, pack);
  pages.toRender([water, home]);
  expect([...pages.kept]).toEqual([file]);
});

test('a page that is made of something else is rendered', () => {
  expect(rendered([{ ...water, cacheKey: 'two' }])).toEqual(['/en/care/water/']);
});

test('a page whose file was changed since, shortened or only written again, is rendered', () => {
  writeFileSync(join(folder, file), 'Other');
  expect(rendered([water])).toEqual(['/en/care/water/']);
});

test('a page whose file has another length is rendered, even with the old time', () => {
  const { atime, mtime } = statSync(join(folder, file));
  writeFileSync(join(folder, file), 'Wat');
  utimesSync(join(folder, file), atime, mtime);
  expect(rendered([water])).toEqual(['/en/care/water/']);
});

test('a page whose file is gone, or in another folder, is rendered', () => {
  expect(rendered([water], folderWith({}))).toEqual(['/en/care/water/']);
  expect(rendered([water], folderWith({ [file]: 'Water' }))).toEqual(['/en/care/water/']);
});

test('a page that left and came back is rendered: its old file may be anything', () => {
  const without = new KeptPages(folder, pack);
  without.toRender([home]);
  without.record();
  expect(rendered([water])).toEqual(['/en/care/water/']);
});

test('what a build that failed wrote is not taken for what was recorded', () => {
  const failed = new KeptPages(folder, pack);
  failed.toRender([{ ...water, cacheKey: 'two' }]);
  writeFileSync(join(folder, file), 'Later');
  expect(rendered([water])).toEqual(['/en/care/water/']);
});

test.each([
  ['was written again', (path: string) => writeFileSync(path, 'Green')],
  ['is gone', (path: string) => rmSync(path)],
])('no page is kept where a picture %s: pictures are only made with a page', (_, touch) => {
  const picture = join(folder, '_astro/plant.1.webp');
  mkdirSync(join(folder, '_astro'));
  writeFileSync(picture, 'Plant');
  writeFileSync(join(folder, '_astro/page.1.css'), '');
  const pages = new KeptPages(folder, pack);
  pages.toRender([water]);
  pages.record();
  writeFileSync(join(folder, '_astro/page.1.css'), 'made anew by every build');
  expect(rendered([water])).toEqual([]);
  touch(picture);
  expect(rendered([water])).toEqual(['/en/care/water/']);
});

test('no page is kept where the files that come with the pages have other names, or are more or fewer', () => {
  const made = (...served: readonly string[]): number => {
    const pages = new KeptPages(folder, pack);
    const { length } = pages.toRender([water], served);
    pages.record();
    return length;
  };
  expect(made('_astro/page.1.css')).toBe(1);
  expect(made('_astro/page.1.css')).toBe(0);
  expect(made('_astro/page.2.css')).toBe(1);
  expect(made('_astro/page.2.css', '_astro/soil.1.css')).toBe(1);
  expect(made('_astro/soil.1.css', '_astro/page.2.css')).toBe(0);
  expect(made()).toBe(1);
});

test('the file of an endpoint is the address itself', () => {
  const path = { pathname: '/chat/en.json', route: { type: 'endpoint' }, cacheKey: 'one' };
  mkdirSync(join(folder, 'chat'));
  writeFileSync(join(folder, 'chat/en.json'), '{}');
  const pages = new KeptPages(folder, pack);
  pages.toRender([path]);
  pages.record();
  expect(new KeptPages(folder, pack).toRender([path])).toEqual([]);
});
