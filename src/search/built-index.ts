import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BodyIndex, type Pagefind } from './client/body-index.ts';
import type { InstantTier } from './client/instant-tier.ts';
import { openInstant, type SearchFile } from './client/open-instant.ts';
import { PageTexts } from './client/page-texts.ts';
import { loadStemmer } from './client/stemmers.ts';
import type { Texts } from './client/texts.ts';
import { TwoTierIndex } from './client/two-tier-index.ts';

export interface BuiltIndex {
  readonly locale: string;
  readonly instant: InstantTier;
  readonly index: TwoTierIndex;
}

/**
 * The index of a built site in plain Node: the same modules that run in the browser over the same files.
 * @param folder the built site
 */
export async function openBuiltIndex(folder: string, locale: string): Promise<BuiltIndex> {
  const { file, tier } = await openTier(folder, locale);
  const page = (url: string): Promise<string> => readFile(join(folder, url, 'index.html'), 'utf8');
  const body: Promise<Texts> =
    'parts' in file ? Promise.resolve(new PageTexts(page)) : openBody(folder, locale);
  const others = Promise.all(
    file.others.map(async (other) => (await openTier(folder, other)).tier),
  );
  return {
    locale,
    instant: tier,
    index: new TwoTierIndex(tier, { body: () => body, others: () => others }),
  };
}

async function openTier(
  folder: string,
  locale: string,
): Promise<{ readonly file: SearchFile; readonly tier: InstantTier }> {
  const read = (name: string): Promise<unknown> =>
    readFile(join(folder, 'search', `${name}.json`), 'utf8').then((text) => JSON.parse(text));
  const file = (await read(locale)) as SearchFile;
  const tier = openInstant(file, await loadStemmer(locale), (name) => read(`${locale}/${name}`));
  return { file, tier };
}

async function openBody(folder: string, locale: string): Promise<BodyIndex> {
  const base = join(folder, 'pagefind', locale);
  pretendBrowser(locale);
  const address = pathToFileURL(join(base, 'pagefind.js')).href;
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
  const articles = JSON.parse(readFileSync(join(base, 'articles.json'), 'utf8')) as Record<
    string,
    string
  >;
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
