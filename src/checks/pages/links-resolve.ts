import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, PageCheck } from './built-page.ts';

/** Where a link leads: a page and a heading of it, a file, or nowhere. */
interface Target {
  readonly page?: BuiltPage | undefined;
  readonly id: string;
  readonly isThere: boolean;
}

/** Every internal link leads to a page or a file, and every `#heading` to a place on it. */
export const linksResolve: PageCheck = ({ folder, pages }) => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const find = (link: string, from: string): Target => {
    const { pathname, hash } = new URL(link, `http://site${from}`);
    const path = decodeURIComponent(pathname);
    const page = byUrl.get(path);
    const isFile = () => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
    return { page, id: decodeURIComponent(hash.slice(1)), isThere: page ? true : isFile() };
  };
  // The same few links stand on every page: those that begin at the root are looked up once.
  const known = new Map<string, Target>();
  const targetOf = (link: string, from: string): Target => {
    if (!link.startsWith('/')) return find(link, from);
    const found = known.get(link) ?? find(link, from);
    known.set(link, found);
    return found;
  };
  return pages.flatMap(({ file, url, links }) =>
    [...new Set(links)].flatMap((link) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(link)) return [];
      const { page, id, isThere } = targetOf(link, url);
      if (!isThere) {
        return [
          {
            file,
            message: `links to ${link}, which is not there. Correct the link in the article, or the slug it depends on.`,
          },
        ];
      }
      return !page || id === '' || page.ids.has(id)
        ? []
        : [
            {
              file,
              message: `links to ${link}, but that page has no "${id}". Its headings: ${[...page.ids].slice(0, 12).join(', ')}.`,
            },
          ];
    }),
  );
};
