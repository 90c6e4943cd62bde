import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../cache/files-below.ts';
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
  return filesBelow(site)
    .filter((file) => !file.startsWith('.prerender/') && !isOfSearch(file))
    .filter((file) => statSync(join(site, file)).mtimeMs >= sinceMs);
}
