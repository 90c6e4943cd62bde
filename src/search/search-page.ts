import type { SearchRecord } from './search-records.ts';

/** A text as it stands in HTML, in attributes too. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page that Pagefind reads of an article: what readers read, and the words they ask with. */
export function searchPage({ source, html }: SearchRecord, locale: string): string {
  const { title, summary, questions, aliases } = source;
  const asked = escaped([...questions, ...aliases].join(' · '));
  return (
    `<html lang="${locale}"><body data-pagefind-body><h1>${escaped(title)}</h1>` +
    `<p>${escaped(summary)}</p>${html}` +
    `<div data-pagefind-meta="questions:${asked}"></div></body></html>`
  );
}
