import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isOfSearch } from '../cache/prune.ts';

/** The time now, by the clock that stamps the files of a folder, in milliseconds. */
export function timeOnDisk(folder: string): number {
  const file = join(folder, '.started');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
  const { mtimeMs } = statSync(file);
  rmSync(file);
  return mtimeMs;
}

/** The files of a site that were written since then, without those of the search, which comes beside it. */
export function filesSince(site: string, sinceMs: number): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.prerender/') && !isOfSearch(file))
    .filter((file) => statSync(join(site, file)).mtimeMs >= sinceMs);
}
