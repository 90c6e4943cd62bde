import type { APIRoute } from 'astro';
import { getFeatures, getGlossary, getSite, updatedOn } from '../articles/catalog.ts';
import { featureLists, letterLists } from '../articles/lists/divisions.ts';
import { stringsFor } from '../i18n/strings.ts';
import { homeUrl, pageUrl, type SitePage } from '../i18n/urls.ts';
import { sitemap, type SitemapPage } from '../site/sitemap.ts';

export const GET: APIRoute = () => {
  const { languages, url } = getSite();
  const hasGlossary = Object.keys(getGlossary()).length > 0;
  const kinds: SitePage[] = [
    'articles',
    'support',
    ...(hasGlossary ? (['glossary'] as const) : []),
  ];
  const pages: SitemapPage[] = [];
  for (const locale of languages) {
    const everywhere = (address: (other: string) => string): SitemapPage => ({
      url: address(locale),
      alternates: languages.map((other) => ({ locale: other, url: address(other) })),
    });
    pages.push(everywhere(homeUrl));
    for (const kind of kinds)
      pages.push(everywhere((other) => pageUrl(other, kind, stringsFor(other).slugs)));
    const features = getFeatures(locale);
    for (const { url: letter } of letterLists(features, locale))
      pages.push({ url: letter, alternates: [] });
    for (const feature of features) {
      const lists = featureLists(feature, locale);
      for (const list of [feature, ...lists]) pages.push({ url: list.url, alternates: [] });
      for (const article of feature.articles) {
        if (article.textLocale !== locale) continue;
        const alternates = article.alternates.filter(({ translated }) => translated);
        pages.push({ url: article.url, alternates, updated: updatedOn(article) });
      }
    }
  }
  return new Response(sitemap(url, pages), { headers: { 'content-type': 'application/xml' } });
};
