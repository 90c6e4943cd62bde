import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BodyIndex, type Pagefind } from './client/body-index.ts';
import type { InstantFile } from './client/instant-file.ts';
import { InstantIndex } from './client/instant-index.ts';
import { Language, loadStemmer } from './client/language.ts';
import { TwoTierIndex } from './client/two-tier-index.ts';

export interface BuiltIndex {
  readonly locale: string;
  readonly instant: InstantIndex;
  readonly index: TwoTierIndex;
}

/**
 * The index of a built site in plain Node: the same modules that run in the browser over the same files.
 * @param folder the built site
 */
export async function openBuiltIndex(folder: string, locale: string): Promise<BuiltIndex> {
  const file = readInstantFile(folder, locale);
  const instant = await openInstant(file);
  const body = openBody(folder, locale);
  const others = Promise.all(
    file.others.map((other) => openInstant(readInstantFile(folder, other))),
  );
  return {
    locale,
    instant,
    index: new TwoTierIndex(instant, { body: () => body, others: () => others }),
  };
}

function readInstantFile(folder: string, locale: string): InstantFile {
  return JSON.parse(readFileSync(join(folder, 'search', `${locale}.json`), 'utf8')) as InstantFile;
}

async function openInstant(file: InstantFile): Promise<InstantIndex> {
  return new InstantIndex(file, new Language(await loadStemmer(file.locale), file));
}

async function openBody(folder: string, locale: string): Promise<BodyIndex> {
  const base = join(folder, 'pagefind');
  pretendBrowser(locale);
  // A module is loaded once per address: the query keeps the languages apart.
  const address = `${pathToFileURL(join(base, 'pagefind.js')).href}?${locale}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({
    basePath: `${base}/`,
    noWorker: true,
    ranking: { metaWeights: { questions: 5 } },
  });
  await pagefind.init();
  const articles = JSON.parse(
    readFileSync(join(base, `articles.${locale}.json`), 'utf8'),
  ) as Record<string, string>;
  return new BodyIndex(pagefind, articles);
}

/** Pagefind expects a page: it reads the language from its root element and fetches its files. */
function pretendBrowser(locale: string): void {
  const page = {
    window: { location: { origin: 'file://' } },
    location: { href: 'file:///' },
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
    fetch: (address: unknown) => Promise.resolve(readAsResponse(String(address))),
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function readAsResponse(address: string): Response {
  try {
    return new Response(readFileSync(address.replace(/^file:\/\//, '').split('?')[0] ?? ''));
  } catch {
    return new Response('', { status: 404 });
  }
}
