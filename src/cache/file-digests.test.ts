import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { fileDigest, type FileDigest } from './file-digests.ts';

test('changes with what a file holds, and with nothing else', () => {
  const folder = folderWith({ 'a.png': 'one', 'b.png': 'one' });
  const known = new Map<string, FileDigest>();
  const digest = (name: string): string => fileDigest(join(folder, name), known);
  const one = digest('a.png');
  expect(digest('b.png')).toBe(one);
  writeFileSync(join(folder, 'a.png'), 'two');
  expect(digest('a.png')).not.toBe(one);
  writeFileSync(join(folder, 'a.png'), 'one');
  expect(digest('a.png')).toBe(one);
});

test('a file that was not touched is not read again, and one is whose time was set back', () => {
  const path = join(folderWith({ 'a.png': 'one' }), 'a.png');
  const known = new Map<string, FileDigest>();
  fileDigest(path, known);
  const before = known.get(path);
  if (!before) throw new Error('nothing is known of the file');
  known.set(path, { ...before, digest: 'AS KNOWN' });
  expect(fileDigest(path, known)).toBe('AS KNOWN');
  const { atime, mtime } = statSync(path);
  writeFileSync(path, 'two');
  utimesSync(path, atime, mtime);
  expect(fileDigest(path, known)).not.toBe('AS KNOWN');
});

test('a file that is not there is an error', () => {
  expect(() => fileDigest(join(folderWith({}), 'a.png'), new Map())).toThrow('ENOENT');
});
