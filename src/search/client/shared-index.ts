import type { SearchIndex } from './search-index.ts';

let index: Promise<SearchIndex> | undefined;

/** The page's one index, loaded when first asked for; asked again after a failure, it tries again. */
export function sharedIndex(): Promise<SearchIndex> {
  index ??= import('./pagefind-index.ts')
    .then(({ loadPagefind }) => loadPagefind())
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}
