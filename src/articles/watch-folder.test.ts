import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { WatchedFolder } from './watch-folder.ts';

let folder: string;
let watched: WatchedFolder;
let told = new Set<string>();

const at = (path: string): string => join(folder, path);
const write = (path: string): void => writeFileSync(at(path), 'Text.');

/** Does something, and waits for all of these paths to be told; @returns what else was told by then */
async function toldOf(paths: readonly string[], change: () => void): Promise<string[]> {
  told = new Set();
  change();
  await vi.waitFor(() => expect([...told]).toEqual(expect.arrayContaining([...paths])));
  return [...told].filter((path) => !paths.includes(path));
}

beforeEach(() => {
  folder = folderWith({ 'site.yml': '', 'a/x/en.mdx': '', 'a/y/en.mdx': '', '.git/HEAD': '' });
  watched = new WatchedFolder(folder, (path) => told.add(relative(folder, path)), expect.fail);
});

afterEach(() => watched.close());

test('files that are written, replaced, new or gone are told, time after time', async () => {
  await toldOf(['site.yml'], () => write('site.yml'));
  await toldOf(['a/x/en.mdx'], () => write('a/x/en.mdx'));
  for (let turn = 0; turn < 3; turn++) {
    write('a/x/.saving');
    await toldOf(['a/x/en.mdx'], () => renameSync(at('a/x/.saving'), at('a/x/en.mdx')));
    await toldOf(['a/x/en.mdx'], () => write('a/x/en.mdx'));
    await toldOf(['a/x/en.mdx'], () => rmSync(at('a/x/en.mdx')));
    await toldOf(['a/x/en.mdx'], () => write('a/x/en.mdx'));
  }
});

test('new folders are told with their files, and watched', async () => {
  await toldOf(['b/z/en.mdx', 'b/feature.yml'], () => {
    mkdirSync(at('b/z'), { recursive: true });
    write('b/z/en.mdx');
    write('b/feature.yml');
  });
  await toldOf(['b/z/en.mdx'], () => write('b/z/en.mdx'));
});

test('a folder that got another name, and one that took its place, are watched as what they are', async () => {
  await toldOf(['a', 'b/x/en.mdx', 'b/y/en.mdx'], () => renameSync(at('a'), at('b')));
  expect(await toldOf(['b/y/en.mdx'], () => write('b/y/en.mdx'))).toEqual([]);
  await toldOf(['b/x/en.mdx', 'b/y/en.mdx'], () => {
    renameSync(at('b/x'), at('b/z'));
    renameSync(at('b/y'), at('b/x'));
    renameSync(at('b/z'), at('b/y'));
  });
  expect(await toldOf(['b/x/en.mdx'], () => write('b/x/en.mdx'))).toEqual([]);
  expect(await toldOf(['b/y/en.mdx'], () => write('b/y/en.mdx'))).toEqual([]);
});

test('what is hidden is not told, and nothing once it is closed', async () => {
  mkdirSync(at('.cache'));
  write('.cache/file');
  write('.git/HEAD');
  expect(await toldOf(['site.yml'], () => write('site.yml'))).toEqual([]);
  watched.close();
  told = new Set();
  write('site.yml');
  await new Promise((done) => setTimeout(done, 100));
  expect([...told]).toEqual([]);
});
