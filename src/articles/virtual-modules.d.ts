declare module 'virtual:help-desk/article-files' {
  import type { ImageMetadata } from 'astro';

  /**
   * What a page is given of a file in an article's folder: a picture's measures, a drawing's text, a video's address.
   * @param article `feature/article`
   * @param src as the writer wrote it: `./calendar.png`
   */
  export function articleFile(article: string, src: string): Promise<ImageMetadata | string>;
}

declare module 'virtual:help-desk/compiled-articles' {
  import type { MDXInstance } from 'astro';

  /**
   * An article with code of its own.
   * @param id `feature/article/locale`
   */
  export function compiledArticle(id: string): Promise<MDXInstance<object> | undefined>;
}
