import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn } from '../../cache/files-below.ts';
import type { Problem } from '../problem.ts';

/** The text of a file, or undefined when there is none. */
export const readIfThere = (path: string): string | undefined =>
  readBytesIfThere(path)?.toString('utf8');

/** What a file holds, or undefined when there is none. */
export function readBytesIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Every file below a folder, as paths relative to it with `/`, in a stable order; none where there is no folder. */
export const listFiles = (folder: string, below = ''): string[] =>
  filesBelow(folder, below && `${below}/`).sort();

/** @param below empty, or a folder inside of it, ending in `/` */
function filesBelow(folder: string, below: string): string[] {
  return entriesIn(join(folder, below)).flatMap((entry) => {
    const path = below + entry.name;
    return entry.isDirectory() ? filesBelow(folder, `${path}/`) : [path];
  });
}

/** What is said of an article where none is read. */
export function misplaced(file: string): Problem {
  return {
    file,
    message:
      'no article is read from here. Move it to articles/<feature>/<article>/<language>.mdx, such as articles/team/invite/en.mdx.',
  };
}
