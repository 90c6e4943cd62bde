import type { ImageMetadata } from 'astro';
import { fileToShow } from './file-to-show.ts';

/**
 * What a page in development is given of a file in an article's folder: Vite makes it when it is first shown, and anew
 * when the file has changed.
 * @param article `feature/article`
 * @throws when there is no such file, or it is none that articles show
 */
export async function articleFile(article: string, src: string): Promise<ImageMetadata | string> {
  const { path, how } = fileToShow(article, src);
  const shown = (await import(/* @vite-ignore */ path + how)) as {
    readonly default: ImageMetadata | string;
  };
  return shown.default;
}
