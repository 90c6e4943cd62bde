export interface SitemapPage {
  readonly url: string;
  readonly alternates: readonly { readonly locale: string; readonly url: string }[];
  readonly updated?: Date | undefined;
}

/** A sitemap as sitemaps.org describes it, with the translations of each page as Google reads them. */
export function sitemap(siteUrl: string, pages: readonly SitemapPage[]): string {
  const absolute = (url: string): string => escapeXml(new URL(url, siteUrl).href);
  const entries = pages.map(({ url, alternates, updated }) => {
    const links = alternates
      .map(
        (page) =>
          `<xhtml:link rel="alternate" hreflang="${page.locale}" href="${absolute(page.url)}"/>`,
      )
      .join('');
    const lastmod = updated ? `<lastmod>${updated.toISOString()}</lastmod>` : '';
    return `<url><loc>${absolute(url)}</loc>${lastmod}${links}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
