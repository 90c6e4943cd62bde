import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { createIndex } from 'pagefind';
import type { InstantFile } from './client/instant-file.ts';
import { indexFiles } from './index-files.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

type Files = ReadonlyMap<string, Uint8Array | string>;

/**
 * Serves `/pagefind/` in development. The index is made from the pages of the development server itself, when search is
 * first used after a change, so that a writer finds the text as it is now.
 */
export function devIndex(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let files: Promise<Files> | undefined;
  const forget = (): void => {
    files = undefined;
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/pagefind/')) return next();
    files ??= indexPages(`http://${request.headers.host ?? 'localhost'}`, logger);
    files
      .then((map) => {
        const file = map.get(pathname.slice('/pagefind/'.length));
        if (file === undefined) return next();
        const ending = pathname.split('.').at(-1) ?? '';
        response.setHeader('content-type', types[ending] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        response.end(file);
      })
      .catch((error: unknown) => {
        forget();
        next(error);
      });
  });
}

async function indexPages(origin: string, logger: AstroIntegrationLogger): Promise<Files> {
  const started = performance.now();
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  );
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const url of addresses) {
    const page = await fetch(origin + url);
    // A page that is broken at the moment is told by the development server; the others are still found.
    if (page.ok) await index.addHTMLFile({ url, content: await page.text() });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const locales = new Set(addresses.map((url) => url.split('/')[1] ?? ''));
  const instant = await Promise.all(
    [...locales].map(
      async (locale) =>
        (await (await fetch(`${origin}/search/${locale}.json`)).json()) as InstantFile,
    ),
  );
  logger.info(`indexed ${addresses.length} pages in ${Math.round(performance.now() - started)} ms`);
  return indexFiles(files, instant);
}
