import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { filesBelow } from './files-below.ts';

test('every file is listed with its folders, and nothing else', () => {
  const folder = folderWith({ 'a.txt': '', 'b/c/d.txt': '', 'b/c.d/é ñ.txt': '' });
  symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
  expect(filesBelow(folder).sort()).toEqual(['a.txt', 'b/c.d/é ñ.txt', 'b/c/d.txt']);
});

test('a folder that is not there has none', () => {
  expect(filesBelow(join(folderWith({}), 'nothing'))).toEqual([]);
});
