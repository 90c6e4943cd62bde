import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Problem } from './problem.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** For tests: a temporary folder with these files, gone after the last test of the file. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** For tests: problems as `articles/team/invite/es.mdx:2:1 the message`, seen from the folder. */
export function told(problems: readonly Problem[], folder: string): string[] {
  return problems.map(({ file, line, column, message }) => {
    const place = [relative(folder, resolve(file)).replace(/\\/g, '/'), line, column];
    return `${place.filter((part) => part !== undefined).join(':')} ${message}`;
  });
}
