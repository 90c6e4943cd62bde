import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';

/** The text of a file, or undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Every file below a folder, as paths relative to it with `/`, in a stable order. */
export function listFiles(folder: string, below = ''): string[] {
  const at = join(folder, below);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
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
