declare module 'virtual:help-desk/article-files' {
  import type { ImageMetadata } from 'astro';

  /**
   * What a page is given of a file in an article's folder: a picture's measures, a drawing's text, a video's address.
   * @param article `feature/article`
   * @param src as the writer wrote it: `./calendar.png`
   */
  export function articleFile(article: string, src: string): Promise<ImageMetadata | string>;
}
