import { BodyIndex, type Pagefind } from './body-index.ts';
import type { InstantTier } from './instant-tier.ts';
import { loadStemmer } from './stemmers.ts';
import { openInstant, type SearchFile } from './open-instant.ts';
import { PageTexts } from './page-texts.ts';
import type { SearchIndex } from './search-index.ts';
import type { Texts } from './texts.ts';
import { TwoTierIndex } from './two-tier-index.ts';

const indexes = new Map<string, Promise<SearchIndex>>();

/** The page's one index of a language, loaded when first asked for; asked again after a failure, it tries again. */
export function sharedIndex(locale: string): Promise<SearchIndex> {
  const known = indexes.get(locale);
  if (known) return known;
  const loading = load(locale).catch((error: unknown) => {
    indexes.delete(locale);
    throw error;
  });
  indexes.set(locale, loading);
  return loading;
}

async function load(locale: string): Promise<SearchIndex> {
  const { others, tier, isDivided } = await loadInstant(locale);
  return new TwoTierIndex(tier, {
    body: once<Texts>(() =>
      isDivided ? Promise.resolve(new PageTexts(fetchText)) : loadBody(locale),
    ),
    others: once(() => Promise.all(others.map(async (other) => (await loadInstant(other)).tier))),
  });
}

interface Loaded {
  readonly others: readonly string[];
  readonly tier: InstantTier;
  readonly isDivided: boolean;
}

async function loadInstant(locale: string): Promise<Loaded> {
  const [json, stem] = await Promise.all([
    fetchJson(`/search/${locale}.json`),
    loadStemmer(locale),
  ]);
  const file = json as SearchFile;
  const tier = openInstant(file, stem, (name) => fetchJson(`/search/${locale}/${name}.json`));
  return { others: file.others, tier, isDivided: 'parts' in file };
}

async function loadBody(locale: string): Promise<BodyIndex> {
  const address = `/pagefind/${locale}/pagefind.js`;
  const [pagefind, articles] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<
      Pagefind & { options(options: object): Promise<void>; init(): Promise<void> }
    >,
    fetchJson(`/pagefind/${locale}/articles.json`),
  ]);
  // Of a few hundred articles it answers within milliseconds; its worker would only be more to load.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { questions: 5 } } });
  await pagefind.init();
  return new BodyIndex(pagefind, articles as Record<string, string>);
}

const fetchJson = async (address: string): Promise<unknown> => JSON.parse(await fetchText(address));

/** As a browser preloads data (load-search.ts): what is asked for with CORS, Safari would load a second time. */
const asPreloaded: RequestInit = { mode: 'no-cors', credentials: 'include' };

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, asPreloaded);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Loads when first asked for; after a failure the next time asked tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
