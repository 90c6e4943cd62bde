import type { ImageMetadata } from 'astro';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { broughtIn } from './markdown/words.ts';

/**
 * What a page in development is given of a file in an article's folder: Vite makes it when it is first shown, and anew
 * when the file has changed.
 * @param article `feature/article`
 * @throws when there is no such file, or it is none that articles show
 */
export async function articleFile(article: string, src: string): Promise<ImageMetadata | string> {
  const path = join(contentFolder(), 'articles', article, src);
  const how = broughtIn.get(extname(path));
  if (how === undefined || !existsSync(path)) throw new Error(`There is no file ${path}.`);
  const shown = (await import(/* @vite-ignore */ path + how)) as {
    readonly default: ImageMetadata | string;
  };
  return shown.default;
}
