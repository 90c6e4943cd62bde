import { buildInstantFile, type SearchSource } from '../../search/build-instant.ts';
import type { InstantFile } from '../../search/client/instant-file.ts';
import { InstantIndex } from '../../search/client/instant-index.ts';
import { Language } from '../../search/client/language.ts';
import { loadStemmer } from '../../search/client/stemmers.ts';
import { languageWords } from '../corpus/language-words.ts';
import type { BenchArticle, Corpus } from '../engine.ts';
import { browserBuild } from '../measure/browser-build.ts';

/** What the site publishes as `/search/<locale>.json`. */
export async function instantFile(corpus: Corpus, others: readonly Corpus[]): Promise<InstantFile> {
  const { locale, articles, synonyms } = corpus;
  const sources = articles.map(sourceOf);
  const otherLocales = others.map((other) => other.locale);
  return buildInstantFile(locale, sources, synonyms, await loadStemmer(locale), otherLocales);
}

/** The article without what the bench knows of it beyond the site. */
function sourceOf(article: BenchArticle): SearchSource {
  const { id, url, title, feature, summary, headings, questions, aliases, text } = article;
  return { id, url, title, feature, summary, headings, questions, aliases, text };
}

export async function openInstant(json: string): Promise<InstantIndex> {
  const file = JSON.parse(json) as InstantFile;
  return new InstantIndex(file, new Language(await loadStemmer(file.locale), file));
}

/** The search's own scripts with the stemmer of one language, and the instant tier's file. */
export async function instantDownload(locale: string, json: string): Promise<Uint8Array[]> {
  const entry = `export { sharedIndex } from '/src/search/client/shared-index.ts'`;
  const scripts = await browserBuild(entry);
  const { language } = languageWords(locale);
  const needed = scripts.filter(({ modules }) =>
    modules.every((id) => !id.includes('/@orama/stemmers/') || id.endsWith(stemmerFile(language))),
  );
  return [...needed.map(({ code }) => code), new TextEncoder().encode(json)];
}

const stemmerFile = (language: 'english' | 'spanish'): string =>
  language === 'spanish' ? '/es.js' : '/en.js';
