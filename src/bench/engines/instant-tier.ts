import { instantFilesFor, type SearchSource } from '../../search/build-instant.ts';
import type { InstantTier } from '../../search/client/instant-tier.ts';
import { openInstant, type SearchFile } from '../../search/client/open-instant.ts';
import { loadStemmer } from '../../search/client/stemmers.ts';
import { languageWords } from '../corpus/language-words.ts';
import type { BenchArticle, Corpus } from '../engine.ts';
import { browserBuild } from '../measure/browser-build.ts';

/** What the site publishes under `/search/`, by the names of the files. */
export function instantFiles(
  { locale, articles, synonyms }: Corpus,
  others: readonly Corpus[],
): Promise<Map<string, string>> {
  const otherLocales = others.map((other) => other.locale);
  const sources = articles.map((article) => ({ ...sourceOf(article), text: article.text }));
  return instantFilesFor(locale, sources, synonyms, otherLocales);
}

/** The article without its text, and without what the bench knows of it beyond the site. */
export function sourceOf(article: BenchArticle): Omit<SearchSource, 'text'> {
  const { id, url, title, feature, summary, headings, questions, aliases } = article;
  return { id, url, title, feature, summary, headings, questions, aliases };
}

/** The instant tier as a browser opens it. */
export interface OpenedTier {
  readonly tier: InstantTier;
  /** The files it has fetched so far. */
  fetched(): Uint8Array[];
}

export async function openTier(
  locale: string,
  files: ReadonlyMap<string, string>,
): Promise<OpenedTier> {
  const texts: string[] = [];
  const fetch = (name: string): unknown => {
    const text = files.get(`${name}.json`) ?? '';
    texts.push(text);
    return JSON.parse(text);
  };
  const file = fetch(locale) as SearchFile;
  const tier = openInstant(file, await loadStemmer(locale), (name) =>
    Promise.resolve(fetch(`${locale}/${name}`)),
  );
  return { tier, fetched: () => texts.map((text) => new TextEncoder().encode(text)) };
}

/** The search's own scripts, with the stemmer of one language. */
export async function instantScripts(locale: string): Promise<Uint8Array[]> {
  const entry = `export { sharedIndex } from '/src/search/client/shared-index.ts'`;
  const scripts = await browserBuild(entry);
  const { language } = languageWords(locale);
  const needed = scripts.filter(({ modules }) =>
    modules.every((id) => !id.includes('/@orama/stemmers/') || id.endsWith(stemmerFile(language))),
  );
  return needed.map(({ code }) => code);
}

const stemmerFile = (language: 'english' | 'spanish'): string =>
  language === 'spanish' ? '/es.js' : '/en.js';
