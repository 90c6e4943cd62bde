import { listUrl } from '../../i18n/urls.ts';
import type { Article } from '../build-catalog.ts';
import type { Division } from './divisions.ts';

/**
 * What the rows of one page may weigh, in bytes of HTML: about 150 articles with their summaries. The frame, the links to
 * other pages and characters that HTML writes longer come on top; with all of them a page stays below 200 kB.
 */
export const ROWS_BYTES = 100_000;
/** Markup of one row, measured in built pages and rounded up. */
const ROW_MARKUP_BYTES = 300;
const LINK_MARKUP_BYTES = 110;

interface Page {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly articles: readonly Article[];
}

/** A page of a division, and what it leads on to. */
export interface ListPage extends Page {
  /** The end of the address, below that of the whole list: `h`, `h/2`. */
  readonly path: string;
  readonly division: Division;
  /** Every page of the division. */
  readonly all: readonly Page[];
  /** Every division of the list. */
  readonly divisions: readonly Division[];
}

/** What an article weighs in a list with summaries. */
export const rowBytes = ({ url, feature, frontMatter: { title, summary } }: Article): number =>
  ROW_MARKUP_BYTES + Buffer.byteLength(`${url}${feature.title}${title}${summary}`);

/** What an article weighs in a list of titles. */
export const linkBytes = ({ url, frontMatter: { title } }: Article): number =>
  LINK_MARKUP_BYTES + Buffer.byteLength(`${url}${title}`);

/** @param weigh bytes of an article in the list */
export function fitsOnePage(
  articles: readonly Article[],
  weigh: (article: Article) => number,
): boolean {
  return articles.reduce((bytes, article) => bytes + weigh(article), 0) <= ROWS_BYTES;
}

/**
 * The pages of a divided list: the articles of each division in their order, on each page as many as it may hold.
 * @param base the address of the whole list: `/es/articulos/`
 */
export function pagesOf(divisions: readonly Division[], base: string): ListPage[] {
  return divisions.flatMap((division) => {
    const { slug } = division;
    const all = packed(division.articles).map((articles, index) => ({
      number: index + 1,
      url: listUrl(base, slug, index + 1),
      articles,
    }));
    return all.map((page) => ({
      ...page,
      path: page.url.slice(base.length, -1),
      divisions,
      division,
      all,
    }));
  });
}

function packed(articles: readonly Article[]): Article[][] {
  const pages: Article[][] = [];
  let left = 0;
  for (const article of articles) {
    const bytes = rowBytes(article);
    if (bytes > left) {
      pages.push([]);
      left = ROWS_BYTES;
    }
    pages.at(-1)?.push(article);
    left -= bytes;
  }
  return pages;
}

/** Of very many pages every tenth or so, so that links to them never fill a page themselves. */
export function pagesToLink<T>(pages: readonly T[], most = 100): T[] {
  const step = Math.ceil(pages.length / most);
  return pages.filter((_, index) => index % step === 0);
}
