import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/**
 * A digest of all that rules read beside the articles' texts: the other files' texts, and which pictures there are.
 * Folders such as `.git` are no content.
 */
export function aroundArticles(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) {
    if (file.endsWith('.mdx') || file.startsWith('.')) continue;
    hash.update(file).update('\0');
    if (/\.ya?ml$/.test(file)) hash.update(readFileSync(join(folder, file))).update('\0');
  }
  return hash.digest('base64');
}
