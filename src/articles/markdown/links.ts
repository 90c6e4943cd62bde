import { basename, dirname, resolve } from 'node:path';
import { isSitePage, pageUrl } from '../../i18n/urls.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { addressOnDisk, type AddressOf } from './addresses.ts';

/** The language of an article file: `es.mdx` is Spanish. */
export const localeOf = (file: string): string => basename(file, '.mdx');

/** What an address begins with, such as `https`; undefined for a path. */
const schemeOf = (href: string): string | undefined => /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1];

/** Why an address that is no path cannot be opened by readers; undefined where it can. */
export function schemeProblem(href: string): string | undefined {
  const scheme = schemeOf(href);
  return scheme === undefined || ['https', 'http', 'mailto', 'tel'].includes(scheme.toLowerCase())
    ? undefined
    : `begins with "${scheme}:", which readers cannot open. An address begins with https:, http:, mailto: or tel:`;
}

/**
 * The address on the site for a link as writers write it: a path to another article's file, or `help:page`.
 * Anything else (a full address, `#heading`) comes back as it is.
 * @param file absolute path of the article the link stands in
 * @param addressOf knows where the files of articles are found on the site
 * @throws a message for the writer when the link leads nowhere
 */
export function siteUrl(href: string, file: string, addressOf: AddressOf = addressOnDisk): string {
  if (href.startsWith('help:')) return helpPageUrl(href.slice('help:'.length), localeOf(file));
  const refused = schemeProblem(href);
  if (refused !== undefined) throw new Error(`the link "${href}" ${refused}.`);
  const [path = '', heading] = href.split('#');
  if (schemeOf(href) !== undefined || (path === '' && heading)) return href;
  if (path === '') {
    throw new Error(
      `the link "${href}" is empty. Write where it leads between its round brackets: ../../feature/article/${localeOf(file)}.mdx, #heading or https://…`,
    );
  }
  if (path.includes('\\')) {
    throw new Error(
      `the link "${href}" has a \\ in it. Paths are written with /: ../../feature/article/${localeOf(file)}.mdx.`,
    );
  }
  if (!path.endsWith('.mdx')) {
    throw new Error(
      `the link "${href}" is neither an article's file nor an address. Write ../../feature/article/${localeOf(file)}.mdx, help:support or https://…`,
    );
  }
  const target = resolve(dirname(file), path);
  const address = addressOf(target);
  if (address === null)
    throw new Error(`the link "${href}" leads to a file that does not exist. Correct the path.`);
  if (address === undefined) {
    throw new Error(
      `the link "${href}" leads to an article which is broken itself, or whose feature.yml is. Mend that file first.`,
    );
  }
  return heading === undefined ? address : `${address}#${heading}`;
}

function helpPageUrl(name: string, locale: string): string {
  const [page = '', heading] = name.split('#');
  if (!isSitePage(page)) {
    throw new Error(
      `the link "help:${name}" names no page. Write one of help:home, help:articles, help:search, help:support, help:contact, help:glossary.`,
    );
  }
  const url = pageUrl(locale, page, stringsFor(locale).slugs);
  return heading === undefined ? url : `${url.split('#')[0] ?? url}#${heading}`;
}
