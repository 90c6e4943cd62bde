import { statSync } from 'node:fs';
import { join } from 'node:path';
import { schemeProblem } from '../../articles/markdown/links.ts';
import type { Problem } from '../problem.ts';
import { nearestFirst } from '../content/suggestion.ts';
import type { BuiltPage, PageCheck } from './built-page.ts';
import { scanPage } from './scan-page.ts';

/** Where a link leads: a page and a heading of it, a file, or nowhere. */
interface Target {
  readonly page?: BuiltPage | undefined;
  readonly id: string;
  readonly isThere: boolean;
}

/**
 * Every internal link leads to a page or a file, and every `#heading` to a place on it. Most are judged in the content
 * already, where the line is known; this finds what only the pages show.
 */
export const linksResolve: PageCheck = ({ folder, pages }) => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const find = (link: string, from: string): Target => {
    const { pathname, hash } = new URL(link, `http://site${from}`);
    const path = decodeURIComponent(pathname);
    const page = byUrl.get(path);
    const isFile = () => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
    return { page, id: decodeURIComponent(hash.slice(1)), isThere: page ? true : isFile() };
  };
  // The same links stand on many pages: those that begin at the root are judged once.
  const judged = new Map<string, string | undefined>();
  const problemOf = (link: string, { url, ids }: BuiltPage): string | undefined => {
    // Nearly every link is the address of a page, or a heading of its own.
    if (link.startsWith('#') ? ids.has(link.slice(1)) : byUrl.has(link)) return undefined;
    if (isAbsolute(link)) return elsewhere(link);
    if (!link.startsWith('/')) return problemWith(link, find(link, url));
    if (!judged.has(link)) judged.set(link, problemWith(link, find(link, url)));
    return judged.get(link);
  };
  const problems: Problem[] = [];
  for (const page of pages)
    for (const link of page.links) {
      const message = problemOf(link, page);
      if (message !== undefined) problems.push({ file: page.file, message });
    }
  return problems;
};

const isAbsolute = (link: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(link);

function elsewhere(link: string): string | undefined {
  const refused = schemeProblem(link);
  return refused === undefined ? undefined : `links to ${link}, which ${refused}.`;
}

function problemWith(link: string, { page, id, isThere }: Target): string | undefined {
  if (!isThere)
    return `links to ${link}, which is not there. Correct the link in the article, or the slug it depends on.`;
  if (!page || id === '' || page.ids.has(id)) return undefined;
  const headings = nearestFirst(id, idsInText(page)).slice(0, 12).join(', ');
  return `links to ${link}, but that page has no "${id}". Its headings: ${headings}.`;
}

/** Without those of the frame around it, such as the search bar's. */
function idsInText({ html }: BuiltPage): readonly string[] {
  const [, text = html] =
    /<article[^>]*\sdata-article[^>]*>(.*)<\/article>/s.exec(html) ??
    /<main[^>]*>(.*)<\/main>/s.exec(html) ??
    [];
  return scanPage(text).ids;
}
