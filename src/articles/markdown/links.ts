import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { articleUrl, isSitePage, pageUrl } from '../../i18n/urls.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { featureText } from '../feature-text.ts';
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
    throw new Error(
      `the link "${href}" is neither an article's file nor an address. Write ../../feature/article/${localeOf(file)}.mdx, help:support or https://…`,
    );
  }
  const target = resolve(dirname(file), path);
  if (!existsSync(target))
    throw new Error(`the link "${href}" leads to a file that does not exist. Correct the path.`);
  const address = articleFileUrl(target);
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

/** Undefined when the article or its feature.yml is broken, which is reported there. */
function articleFileUrl(file: string): string | undefined {
  const locale = localeOf(file);
  try {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---\s*$/m, 2);
    const { slug } = parse(frontMatter) as { slug?: unknown };
    const featureFile = join(dirname(file), '..', 'feature.yml');
    const feature = featureSchema.parse(parse(readFileSync(featureFile, 'utf8')));
    const { slug: featureSlug } = featureText(feature, locale, Object.keys(feature.languages));
    return typeof slug === 'string' ? articleUrl(locale, featureSlug, slug) : undefined;
  } catch {
    return undefined;
  }
}
