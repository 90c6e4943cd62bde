import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A digest of everything but content that decides how pages look: the code, its dependencies, what is served as it is.
 * Where it differs, nothing that was built before is used.
 */
export function codeDigest(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(process.env['NODE_ENV'] ?? '');
  for (const path of [...filesIn('src'), ...filesIn('public'), ...topLevel()]) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

const topLevel = (): string[] =>
  ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'].map((name) => join(root, name));

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|spec)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/src\/(bench|e2e)\//.test(path))
    .sort();
}
