import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE, write } from '../help-desk-content.ts';
import {
  isOf,
  locales,
  type Article,
  type Feature,
  type Library,
  type Locale,
} from '../library/library.ts';
import { linksPage, markdownOf, type Dialect } from '../markdown.ts';

/** A site generator that builds the articles. All paths are relative to its project folder. */
export interface Subject {
  readonly name: string;
  readonly title: string;
  /** What one article costs in a cold build, in seconds, as measured before on two cores: decides what is left out. */
  readonly secondsPerArticle: number;
  readonly output: string;
  /** What a build keeps for the next one. */
  readonly caches: readonly string[];
  /** A file that is in the output when there is a search index. */
  readonly index: RegExp;
  /** Makes the project folder ready to build whatever is written into it. */
  readonly prepare: (project: string) => void;
  readonly write: (library: Library, project: string) => void;
  readonly source: (article: Article) => string;
  readonly page: (article: Article) => string;
  readonly environment?: (project: string) => Readonly<Record<string, string>>;
}

/** How the articles of a peer are written. */
export interface PeerContent {
  /** The folder with all that is generated. */
  readonly content: string;
  readonly source: (article: Article) => string;
  readonly dialect: Dialect;
  /** Where the list of a feature is written, where articles are not listed by a template. */
  readonly list?: (feature: Feature, locale: Locale) => string;
  readonly listFrontMatter?: (
    feature: Feature,
    locale: Locale,
  ) => Readonly<Record<string, unknown>>;
  readonly home?: (locale: Locale) => string;
  readonly features: string;
  readonly picture: string;
  readonly css?: string;
}

/** Writes the same articles as everywhere, in the words of one peer. */
export function writePeer(library: Library, project: string, peer: PeerContent): void {
  rmSync(join(project, peer.content), { recursive: true, force: true });
  for (const article of library.articles)
    write(join(project, peer.source(article)), markdownOf(article, peer.dialect));
  for (const locale of locales) {
    if (peer.home) write(join(project, peer.home(locale)), linksPage({ title: 'Bench Help' }, []));
    for (const feature of library.features) writeList(library, feature, locale, project, peer);
  }
  write(join(project, peer.features), JSON.stringify(library.features));
  cpSync(PICTURE, join(project, peer.picture));
  if (peer.css) cpSync(join(import.meta.dirname, '../peers/page.css'), join(project, peer.css));
}

function writeList(
  library: Library,
  feature: Feature,
  locale: Locale,
  project: string,
  peer: PeerContent,
): void {
  if (!peer.list) return;
  const listed = peer.dialect.list ? library.articles.filter(isOf(feature, locale)) : [];
  const links = listed.map(
    (article) => [article.titles[locale], peer.dialect.list?.(article) ?? ''] as const,
  );
  const frontMatter = { title: feature.titles[locale], ...peer.listFrontMatter?.(feature, locale) };
  write(join(project, peer.list(feature, locale)), linksPage(frontMatter, links));
}

/** `es/invoices/create-an-invoice` */
export const idOf = ({
  locale,
  feature,
  name,
}: Pick<Article, 'locale' | 'feature' | 'name'>): string => `${locale}/${feature.name}/${name}`;
