import { gunzipSync } from 'node:zlib';

/** What stands before the text of a fragment, once it is unpacked. */
const MARK = 'pagefind_dcd';

/**
 * Which article each of Pagefind's fragments is about, by the fragment's name, so that a result can be told without
 * fetching the fragment.
 * @param files the files of a Pagefind index
 * @param idByUrl article ids by address
 */
export function articlesByFragment(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  idByUrl: ReadonlyMap<string, string>,
): Record<string, string> {
  const articles: Record<string, string> = {};
  for (const { path, content } of files) {
    const name = /(?:^|\/)([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(MARK.length)) as { url: string };
    const id = idByUrl.get(url);
    if (id !== undefined) articles[name] = id;
  }
  return articles;
}
