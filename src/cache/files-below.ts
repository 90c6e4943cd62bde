import { readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below a folder, seen from it, in no particular order; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  // Node's own `recursive` joins every path anew, which takes longer than to read the folders.
  const add = (below: string): void => {
    for (const entry of entriesIn(join(folder, below)))
      if (entry.isDirectory()) add(below + entry.name + sep);
      else if (entry.isFile()) files.push(below + entry.name);
  };
  add('');
  return files;
}

/** What a folder holds; nothing where there is no folder, or, in development, no longer. */
export function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
