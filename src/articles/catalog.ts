import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { buildCatalog, type Article, type Feature } from './build-catalog.ts';
import { sharedLibrary, type Library } from './library.ts';
import type { Heading, RenderedText } from './markdown/render-text.ts';
import { lastCommitDates } from './updated.ts';
import type { Author } from './schema/authors.ts';
import type { GlossaryEntry } from './schema/glossary.ts';
import type { Navigation } from './schema/navigation.ts';
import type { Site } from './schema/site.ts';
import type { Support } from './schema/support.ts';

/** What every page needs around its own content. */
export interface Frame {
  readonly locale: string;
  readonly site: Site;
  readonly navigation: Navigation;
  readonly hasGlossary: boolean;
  readonly support: Support;
  /** The address before `/api/` of the service for requests and reactions, empty beside the site; undefined without one. */
  readonly service: string | undefined;
}

let cached:
  | { readonly madeMs: number; readonly catalog: Promise<ReadonlyMap<string, readonly Feature[]>> }
  | undefined;

export async function getSite(): Promise<Site> {
  return (await only('site')).data;
}

export async function getSupport(): Promise<Support> {
  return (await only('support')).data;
}

export async function getFrame(locale: string): Promise<Frame> {
  const [site, navigation, glossary, support] = await Promise.all([
    getSite(),
    only('navigation'),
    getGlossary(),
    getSupport(),
  ]);
  const { service } = support;
  return {
    locale,
    site,
    navigation: navigation.data,
    hasGlossary: glossary.size > 0,
    support,
    service: service === 'here' ? '' : service === 'none' ? undefined : service,
  };
}

/** The glossary by id; empty when the content folder has none. */
export async function getGlossary(): Promise<ReadonlyMap<string, GlossaryEntry>> {
  if (!existsSync(join(contentFolder(), 'glossary.yml'))) return new Map();
  return new Map((await getCollection('glossary')).map(({ id, data }) => [id, data]));
}

/** So long a catalog counts as new in development, where the articles may change: for one page, and not for the next. */
const FRESH_MS = 300;

/** Features with their articles, in the reader's order. */
export async function getFeatures(locale: string): Promise<readonly Feature[]> {
  // Walking the collection costs time that grows with it.
  if (!cached || (import.meta.env.DEV && performance.now() - cached.madeMs > FRESH_MS))
    cached = { madeMs: performance.now(), catalog: loadCatalog() };
  return (await cached.catalog).get(locale) ?? [];
}

/** Finds articles by `feature/article`; unknown ids are left out (a check reports them to the writer). */
export async function getArticles(locale: string, ids: readonly string[]): Promise<Article[]> {
  if (ids.length === 0) return [];
  const all = new Map(
    (await getFeatures(locale)).flatMap(({ articles }) =>
      articles.map((article) => [article.id, article]),
    ),
  );
  return ids.flatMap((id) => all.get(id) ?? []);
}

export async function getAuthor(id: string): Promise<Author> {
  const author = await getEntry('authors', id);
  if (!author) throw new Error(`authors.yml has no author "${id}".`);
  return author.data;
}

/** The text of an article, ready to stand in a page. */
export type ArticleText =
  | (RenderedText & { readonly Compiled?: undefined })
  | { readonly Compiled: AstroComponentFactory; readonly headings: readonly Heading[] };

export async function getText(article: Article): Promise<ArticleText> {
  const text = library().text(article.entryId);
  if (text) return text;
  const entry = await getEntry('articles', article.entryId);
  if (!entry) throw new Error(`The article ${article.entryId} is gone.`);
  const { Content, headings } = await render(entry);
  return { Compiled: Content, headings };
}

async function loadCatalog(): Promise<ReadonlyMap<string, readonly Feature[]>> {
  const [articles, features, site] = await Promise.all([
    getCollection('articles'),
    getCollection('features'),
    getSite(),
  ]);
  return buildCatalog({
    articles,
    features,
    locales: site.languages,
    now: new Date(),
    showDrafts: import.meta.env.DEV,
  });
}

async function only<C extends 'site' | 'support' | 'navigation'>(collection: C) {
  const entry = await getEntry(collection, 'it');
  if (!entry) throw new Error(`${collection}.yml is missing or broken in the content folder.`);
  return entry;
}

/** When the text of an article was last changed, by git; undefined where git cannot say. */
export function updatedOn(article: Article): Date | undefined {
  return lastCommitDates(contentFolder(), warnOnce).get(
    library().files.get(article.entryId)?.path ?? '',
  );
}

function warnOnce(message: string): void {
  console.warn(message);
}

/** The texts of the articles. */
export const library = (): Library => sharedLibrary(contentFolder());
