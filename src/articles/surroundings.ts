import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../content-folder.ts';

/** What no page of an article shows: the articles themselves are looked at one by one; `.git` is no content. */
const apart = /^\.|^(?:articles|synonyms)\/|^(?:glossary|ui-names)\.yml$|\.md$/;

/** A digest of what stands around every article: the site's own files, logos and pictures of authors among them. */
export function surroundings(folder = contentFolder()): string {
  const hash = createHash('sha256');
  for (const path of filesAround(folder)) {
    hash.update(relative(folder, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('base64');
}

function filesAround(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && apart.test(`${entry.name}/`)))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((path) => !apart.test(relative(folder, path)))
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
