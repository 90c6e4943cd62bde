/** The pages of the site that are not articles. Writers link to them as `help:support`, operators name them in their files. */
export const sitePages = ['home', 'articles', 'search', 'support', 'contact', 'glossary'] as const;

export type SitePage = (typeof sitePages)[number];

/** What `stringsFor(locale).slugs` holds; handed in so that this module stays free of everything else. */
export type PageSlugs = Readonly<Record<Exclude<SitePage, 'home'>, string>>;

export const homeUrl = (locale: string): string => `/${locale}/`;

export const featureUrl = (locale: string, featureSlug: string): string =>
  `/${locale}/${featureSlug}/`;

export const articleUrl = (locale: string, featureSlug: string, articleSlug: string): string =>
  `/${locale}/${featureSlug}/${articleSlug}/`;

/**
 * The address of a page of a divided list, of a feature or of all articles.
 * @param base the address of the whole list
 * @param number of the page, from 1
 */
export const listUrl = (base: string, slug: string, number: number): string =>
  `${base}${slug}/${number > 1 ? `${number}/` : ''}`;

/** The address of a page of the site. */
export function pageUrl(locale: string, page: SitePage, slugs: PageSlugs): string {
  if (page === 'home') return homeUrl(locale);
  return `/${locale}/${slugs[page]}/`;
}

export function isSitePage(name: string): name is SitePage {
  return (sitePages as readonly string[]).includes(name);
}
