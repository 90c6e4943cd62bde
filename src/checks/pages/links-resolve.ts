import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageCheck } from './built-page.ts';

/** Every internal link leads to a page or a file, and every `#heading` to a place on it. */
export const linksResolve: PageCheck = ({ folder, pages }) => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.flatMap(({ file, url, links }) =>
    [...new Set(links)].flatMap((link) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(link)) return [];
      const target = new URL(link, `http://site${url}`);
      const path = decodeURIComponent(target.pathname);
      const page = byUrl.get(path);
      if (!page) {
        return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()
          ? []
          : [
              {
                file,
                message: `links to ${link}, which is not there. Correct the link in the article, or the slug it depends on.`,
              },
            ];
      }
      const id = decodeURIComponent(target.hash.slice(1));
      return id === '' || page.ids.has(id)
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
