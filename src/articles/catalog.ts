import { createHash } from 'node:crypto';
import { contentFolder } from '../content-folder.ts';
import { changesOf } from './changes.ts';
import type { Article, Feature } from './build-catalog.ts';
import type { Library } from './library.ts';
import { sharedLibrary } from './shared-library.ts';
import { readCatalog, sharedCatalog, type Catalog } from './read-catalog.ts';
import type { Author } from './schema/authors.ts';
import type { Navigation } from './schema/navigation.ts';
import type { Site } from './schema/site.ts';
import type { Support } from './schema/support.ts';
import { readSiteFiles, type SiteFiles } from './site-files.ts';
import { surroundings } from './surroundings.ts';
import { lastCommitDates } from './updated.ts';

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

/** What was read of the content folder: once in a build, once per change in development. */
interface Read {
  /** How often the folder had changed by then. */
  readonly changes: number;
  readonly files: SiteFiles;
  readonly catalog: Catalog;
}

let read: Read | undefined;

function content(): Read {
  const folder = contentFolder();
  const changes = changesOf(folder);
  if (read?.changes === changes) return read;
  const catalog = import.meta.env.DEV ? readCatalog(library(), true) : sharedCatalog(folder);
  return (read = { changes, files: readSiteFiles(folder), catalog });
}

export const getSite = (): Site => content().files.site;

export const getSupport = (): Support => content().files.support;

/** The glossary by id; empty when the content folder has none. */
export const getGlossary = (): SiteFiles['glossary'] => content().files.glossary;

export function getFrame(locale: string): Frame {
  const { site, navigation, support, glossary } = content().files;
  const { service } = support;
  return {
    locale,
    site,
    navigation,
    hasGlossary: Object.keys(glossary).length > 0,
    support,
    service: service === 'here' ? '' : service === 'none' ? undefined : service,
  };
}

/** Features with their articles, in the reader's order. */
export const getFeatures = (locale: string): readonly Feature[] =>
  content().catalog.get(locale) ?? [];

/**
 * Changes with everything that lists of articles are made of, which need not be made again while it is the same;
 * undefined in development.
 */
export function listsKey(): string | undefined {
  if (import.meta.env.DEV) return undefined;
  const { files, catalog } = content();
  return (listsDigest ??= createHash('sha256')
    .update(surroundings())
    .update(JSON.stringify([files, [...catalog]]))
    .digest('base64'));
}

let listsDigest: string | undefined;

/** Finds articles by `feature/article`; unknown ids are left out (a check reports them to the writer). */
export function getArticles(locale: string, ids: readonly string[]): Article[] {
  if (ids.length === 0) return [];
  const all = new Map(
    getFeatures(locale).flatMap(({ articles }) => articles.map((article) => [article.id, article])),
  );
  return ids.flatMap((id) => all.get(id) ?? []);
}

export function getAuthor(id: string): Author {
  const author = content().files.authors[id];
  if (!author) throw new Error(`authors.yml has no author "${id}".`);
  return author;
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
