import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pagefind } from '../../search/client/body-index.ts';

/** The results of Pagefind with what a row of a dropdown needs of the page. */
export interface PagefindSearch extends Pagefind {
  search(term: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      data(): Promise<{ readonly raw_url: string }>;
    }[];
  }>;
}

interface PagefindModule extends PagefindSearch {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

export interface OpenedPagefind {
  readonly pagefind: PagefindSearch;
  /** Paths of the files it has fetched so far, each once. */
  readonly fetched: ReadonlySet<string>;
}

let opened = 0;

/**
 * Pagefind's browser script in plain Node, so that every engine is measured in the same process and on the same clock.
 * It is a fresh one every time: with nothing fetched yet.
 * @param folder the folder with pagefind.js
 */
export async function openPagefind(
  folder: string,
  locale: string,
  options: object = {},
): Promise<OpenedPagefind> {
  const fetched = new Set<string>();
  pretendBrowser(locale, (path) => fetched.add(path));
  // A module is loaded once per address, and keeps what it has fetched: the query makes it another address.
  const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${String((opened += 1))}`;
  const pagefind = (await import(address)) as PagefindModule;
  await pagefind.options({ ...options, basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
  return { pagefind, fetched };
}

/** Pagefind expects a page: it reads the language of its root element, its own address, and fetches its files. */
function pretendBrowser(locale: string, onFetch: (path: string) => void): void {
  const page = {
    window: { location: { origin: 'file://' } },
    location: { href: 'file:///' },
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
    // Node's own fetch knows no files.
    fetch: (address: string) => {
      const path = fileURLToPath(new URL(address, 'file:///'));
      onFetch(path);
      return Promise.resolve(new Response(readFileSync(path)));
    },
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
