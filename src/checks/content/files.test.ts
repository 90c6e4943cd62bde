import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { listFiles, readIfThere } from './files.ts';

test('a file that is there gives its text, even when it is empty', () => {
  const folder = folderWith({ 'site.yml': 'name: Help', 'empty.yml': '' });
  expect(readIfThere(join(folder, 'site.yml'))).toBe('name: Help');
  expect(readIfThere(join(folder, 'empty.yml'))).toBe('');
});

test('a file that is not there gives nothing, nor does a folder', () => {
  const folder = folderWith({ 'interface/fr.yml': '' });
  expect(readIfThere(join(folder, 'site.yml'))).toBeUndefined();
  expect(readIfThere(join(folder, 'interface'))).toBeUndefined();
});

test('files are listed by name, with those of the folders below', () => {
  const folder = folderWith({
    'team/invite/es.mdx': '',
    'team/feature.yml': '',
    'api/a/en.mdx': '',
  });
  expect(listFiles(folder)).toEqual(['api/a/en.mdx', 'team/feature.yml', 'team/invite/es.mdx']);
});

test('an empty folder lists nothing, nor does one that is not there', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'articles'));
  expect(listFiles(join(folder, 'articles'))).toEqual([]);
  expect(listFiles(join(folder, 'gone'))).toEqual([]);
});
