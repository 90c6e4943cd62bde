import { readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../checks/pages/built-page.ts';
import { filesBelow } from './files-below.ts';

/** The search keeps its own folders. */
export const isOfSearch = (file: string): boolean => /^(?:pagefind|search)\//.test(file);

const isAsset = /^_astro\/.*\.(?!css$|js$)\w+$/;

/**
 * Removes what earlier builds left and this one would not have made.
 * @param startedMs files older than this come from an earlier build
 * @param kept files of an earlier build that are still right, from the folder
 * @returns the files that are left
 */
export function removeOld(folder: string, startedMs: number, kept: ReadonlySet<string>): string[] {
  const files = filesBelow(folder);
  const isOld = (file: string): boolean =>
    !isOfSearch(file) &&
    !isAsset.test(file) &&
    !kept.has(file) &&
    statSync(join(folder, file)).mtimeMs < startedMs;
  const old = new Set(files.filter(isOld));
  for (const file of old) rmSync(join(folder, file));
  if (old.size > 0) removeEmptyFolders(folder);
  return files.filter((file) => !old.has(file));
}

/** Removes the pictures under `/_astro/` that no page, style or script of the site shows. */
export function removeUnshown({ folder, pages }: BuiltSite): void {
  const shown = new Set<string>();
  for (const { links, resources } of pages)
    for (const list of [links, resources])
      for (const address of list) if (address.startsWith('/_astro/')) shown.add(decoded(address));
  const files = filesBelow(join(folder, '_astro'));
  for (const file of files.filter((name) => /\.(?:css|js)$/.test(name))) {
    const text = readFileSync(join(folder, '_astro', file), 'utf8');
    for (const [address] of text.matchAll(/\/_astro\/[^"'`()\s]+/g)) shown.add(decoded(address));
  }
  for (const file of files) {
    if (isAsset.test(`_astro/${file}`) && !shown.has(`/_astro/${file}`))
      rmSync(join(folder, '_astro', file));
  }
}

/** An address as the file is named: a page may write a space or an accent as `%20` or as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** @returns whether the folder itself is gone */
function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !(entry.isDirectory() && removeEmptyFolders(join(folder, entry.name))),
  );
  if (left.length > 0) return false;
  rmdirSync(folder);
  return true;
}
