import { articlesByFragment } from './articles-by-fragment.ts';
import type { InstantFile } from './client/instant-file.ts';

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files to serve under `/pagefind/`: Pagefind's own without the interfaces it brings, and per language which
 * article each fragment is about.
 */
export function indexFiles(
  files: readonly File[],
  instant: readonly InstantFile[],
): Map<string, Uint8Array | string> {
  const served = new Map<string, Uint8Array | string>();
  for (const { path, content } of files) {
    if (!/(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path))
      served.set(path, content);
  }
  for (const { locale, articles } of instant) {
    const idByUrl = new Map(articles.map(({ url, id }) => [url, id]));
    served.set(`articles.${locale}.json`, JSON.stringify(articlesByFragment(files, idByUrl)));
  }
  return served;
}
