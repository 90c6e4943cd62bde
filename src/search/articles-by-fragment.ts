import { gunzipSync } from 'node:zlib';

/** What stands before the text of a fragment, once it is unpacked. */
const MARK = 'pagefind_dcd';

/**
 * Which article each of Pagefind's fragments is about, by the fragment's name, so that a result can be told without
 * fetching the fragment.
 * @param files the fragments of an index whose pages had the ids of articles for addresses
 */
export function articlesByFragment(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Record<string, string> {
  const articles: [string, string][] = [];
  for (const { path, content } of files) {
    const name = /(?:^|\/)([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(MARK.length)) as { url: string };
    articles.push([name, url.replace(/^\//, '')]);
  }
  // In a stable order: a build that changes nothing writes the same file.
  return Object.fromEntries(articles.sort(([a], [b]) => (a < b ? -1 : 1)));
}
