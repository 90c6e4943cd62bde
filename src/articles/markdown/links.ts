import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { articleUrl, isSitePage, pageUrl } from '../../i18n/urls.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { featureText } from '../build-catalog.ts';
import { featureSchema } from '../schema/feature.ts';

/** The language of an article file: `es.mdx` is Spanish. */
export const localeOf = (file: string): string => basename(file, '.mdx');

/**
 * The address on the site for a link as writers write it: a path to another article's file, or `help:page`.
 * Anything else (a full address, `#heading`) comes back as it is.
 * @param file absolute path of the article the link stands in
 * @throws a message for the writer when the link leads nowhere
 */
export function siteUrl(href: string, file: string): string {
  if (href.startsWith('help:')) return helpPageUrl(href.slice('help:'.length), localeOf(file));
  const [path = '', heading] = href.split('#');
  if (/^[a-z][a-z\d+.-]*:/i.test(href) || path === '') return href;
  if (!path.endsWith('.mdx')) {
    throw new Error(`the link "${href}" is neither an article's file nor an address. Write ../../feature/article/${localeOf(file)}.mdx, help:support or https://…`);
  }
  const target = resolve(dirname(file), path);
  if (!existsSync(target)) throw new Error(`the link "${href}" leads to a file that does not exist. Correct the path.`);
  const address = articleFileUrl(target);
  return heading === undefined ? address : `${address}#${heading}`;
}

function helpPageUrl(name: string, locale: string): string {
  const [page = '', heading] = name.split('#');
  if (!isSitePage(page)) {
    throw new Error(`the link "help:${name}" names no page. Write one of help:home, help:articles, help:search, help:support, help:contact, help:glossary.`);
  }
  const url = pageUrl(locale, page, stringsFor(locale).slugs);
  return heading === undefined ? url : `${url.split('#')[0] ?? url}#${heading}`;
}

function articleFileUrl(file: string): string {
  const locale = localeOf(file);
  const slug = frontMatterOf(file)['slug'];
  const featureFile = join(dirname(file), '..', 'feature.yml');
  const feature = featureSchema.safeParse(parse(readFileSync(featureFile, 'utf8')));
  if (typeof slug !== 'string' || !feature.success) {
    throw new Error(`the link leads to ${file}, which is broken itself. Mend that file first.`);
  }
  const { slug: featureSlug } = featureText(feature.data, locale, Object.keys(feature.data.languages));
  return articleUrl(locale, featureSlug, slug);
}

function frontMatterOf(file: string): Record<string, unknown> {
  const [, yaml = ''] = readFileSync(file, 'utf8').split(/^---\s*$/m, 2);
  try {
    return (parse(yaml) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
