import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below a folder, seen from it, in no particular order; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  // Node's own `recursive` joins every path anew, which takes longer than to read the folders.
  const add = (below: string): void => {
    for (const entry of entriesOf(join(folder, below)))
      if (entry.isDirectory()) add(below + entry.name + sep);
      else if (entry.isFile()) files.push(below + entry.name);
  };
  add('');
  return files;
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch {
    return [];
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });
