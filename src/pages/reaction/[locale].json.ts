import type { APIRoute } from 'astro';
import { getSite } from '../../articles/catalog.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { pageUrl } from '../../i18n/urls.ts';

export function getStaticPaths() {
  return getSite().languages.map((locale) => ({ params: { locale } }));
}

/** What is said once a reader has reacted to an article: too much to stand on every page. */
export const GET: APIRoute = ({ params: { locale = '' } }) => {
  const { reaction, slugs } = stringsFor(locale);
  return Response.json({ ...reaction.later, contactUrl: pageUrl(locale, 'contact', slugs) });
};
