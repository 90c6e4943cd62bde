import type { AstroIntegrationLogger } from 'astro';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { changesOf } from '../articles/changes.ts';
import { sharedLibrary } from '../articles/shared-library.ts';
import { readCatalog } from '../articles/read-catalog.ts';
import { contentFolder } from '../content-folder.ts';
import type * as IndexLanguage from './index-language.ts';
import { SearchBuild } from './search-build.ts';
import { searchLanguage, type SearchLanguage } from './search-language.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves `/search/` and `/pagefind/` in development. Both are made when they are first asked for after a change, so that
 * a writer finds the text as it is now.
 */
export function devIndex(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let made = new Map<string, Promise<unknown>>();
  let changes = 0;
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    // The content is read a moment after its files have changed.
    if (changes !== changesOf(contentFolder())) forget();
    changes = changesOf(contentFolder());
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known as Promise<T>;
  };
  const forget = (): void => void (made = new Map());
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);

  const fileAt = async (path: string): Promise<string | Uint8Array | undefined> => {
    const [, folder, rest = ''] = /^\/(search|pagefind)\/(.+)$/.exec(path) ?? [];
    const [locale = ''] = rest.split(/[./]/);
    if (folder === 'search')
      return (await once(`search ${locale}`, () => instantIn(server, locale)))?.get(rest);
    if (folder === undefined) return undefined;
    const site = await once(`pagefind ${locale}`, () => indexed(locale, logger));
    return site && readIfThere(join(site, path));
  };

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    fileAt(pathname)
      .then((file) => {
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

/** As it is now; undefined where the site does not have the language. */
function languageNow(locale: string): SearchLanguage | undefined {
  const library = sharedLibrary(contentFolder());
  const catalog = readCatalog(library);
  return catalog.has(locale) ? searchLanguage(library, catalog, locale) : undefined;
}

/** Through the server's own modules: those of its configuration can load nothing more once it is read. */
async function instantIn(
  server: ViteDevServer,
  locale: string,
): Promise<Map<string, string> | undefined> {
  const language = languageNow(locale);
  if (!language) return undefined;
  const path = fileURLToPath(new URL('index-language.ts', import.meta.url));
  const { instantFiles } = (await server.ssrLoadModule(path)) as typeof IndexLanguage;
  return instantFiles(language.records());
}

/** @returns a folder with the language's search in it */
async function indexed(
  locale: string,
  logger: AstroIntegrationLogger,
): Promise<string | undefined> {
  const language = languageNow(locale);
  if (!language) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'help-desk-search-'));
  const build = new SearchBuild([language], { site: folder, cache: folder, memory: new Map() });
  for (const line of await build.finish()) logger.info(line);
  return folder;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
