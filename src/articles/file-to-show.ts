import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { howBroughtIn } from './markdown/words.ts';

/**
 * Where a file in an article's folder is, and how it is brought into a page.
 * @param article `feature/article`
 * @throws when there is no such file, or it is none that articles show; the checks tell writers more
 */
export function fileToShow(
  article: string,
  src: string,
): { readonly path: string; readonly how: string } {
  const path = join(contentFolder(), 'articles', article, src);
  const how = howBroughtIn(path);
  if (how === undefined) throw new Error(`Articles cannot show a file of this kind: ${path}.`);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return { path, how };
}
