const asked = new Set<string>();

/**
 * Fetches a page of this site ahead, once: by Speculation Rules where the browser knows them (it then heeds its own
 * data saver, battery saver and memory as well), else into its cache. Not by `<link rel="prefetch">`: Safari does not
 * know it, and Firefox holds it against `default-src` of the Content-Security-Policy, which allows nothing. Astro's own
 * rules would also render the page, and run its scripts with a theme, a draft and asked words that may be others by the
 * time it is opened.
 */
export function prefetchPage(address: string): void {
  const { origin, pathname, search } = new URL(address);
  const page = pathname + search;
  if (origin !== location.origin || !pathname.endsWith('/') || asked.has(page)) return;
  if (page === location.pathname + location.search) return;
  asked.add(page);
  if (!HTMLScriptElement.supports?.('speculationrules')) {
    fetchAhead(page).catch(() => undefined);
    return;
  }
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prefetch: [{ urls: [page] }] });
  document.head.append(rules);
}

/** Says what it is for, as browsers do, so that a server can tell it from a visit. */
async function fetchAhead(page: string): Promise<void> {
  const response = await fetch(page, { priority: 'low', headers: { purpose: 'prefetch' } });
  // What nobody reads to its end may not be kept.
  await response.arrayBuffer();
}
