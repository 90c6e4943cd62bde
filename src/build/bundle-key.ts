import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { ArticleFile } from '../articles/article-files.ts';
import { articlesWithCode } from '../articles/articles-with-code.ts';
import type { Library } from '../articles/library.ts';

/**
 * Changes with everything that is bundled: the code, the site's address and color, and articles with code of their own
 * with all they may read. Every other article is no part of the bundle.
 * @param code a digest of the code
 * @param library undefined where no article could have code
 */
export function bundleKey(content: string, code: string, library: Library | undefined): string {
  const hash = createHash('sha256')
    .update(code)
    .update(content)
    .update(readIfThere(join(content, 'site.yml')));
  const compiled = library ? articlesWithCode(library) : [];
  if (library && compiled.length > 0) {
    hash.update(library.addresses.digestOf([...library.files.values()].map(({ path }) => path)));
    for (const path of filesFor(compiled, library))
      hash.update(relative(content, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('base64');
}

/** An import of something that lies in another folder than the article. */
const elsewhere = /['"]\.\.\//;

/** What the code of articles may read: code wherever it lies, and what is beside them; everything, where one names more. */
function filesFor(compiled: readonly ArticleFile[], { folder }: Library): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (compiled.some(({ body }) => elsewhere.test(body))) return files;
  const own = new Set(compiled.map(({ path }) => path));
  const beside = new Set(compiled.map(({ path }) => dirname(path)));
  return files.filter((path) => {
    const ending = extname(path);
    if (ending === '.mdx') return own.has(path);
    return (
      beside.has(dirname(path)) || !/^\.(?:yml|md|png|jpe?g|webp|avif|svg|mp4|webm)$/.test(ending)
    );
  });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The checks tell.
    return '';
  }
}
