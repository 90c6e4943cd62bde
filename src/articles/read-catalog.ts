import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onePerProcess } from '../cache/one-per-process.ts';
import type { ArticleFile } from './article-files.ts';
import { buildCatalog, type ArticleEntry, type Feature } from './build-catalog.ts';
import type { Library } from './library.ts';
import { sharedLibrary } from './shared-library.ts';
import { articleSchema } from './schema/article.ts';
import { featureSchema } from './schema/feature.ts';
import { siteSchema } from './schema/site.ts';
import { readYaml } from './site-files.ts';

/** The features with their articles, in the reader's order, by language. */
export type Catalog = ReadonlyMap<string, readonly Feature[]>;

/** The catalog of a content folder. What does not fit its schema is left out: the checks tell writers. */
export function readCatalog({ folder, files }: Library, showDrafts = false): Catalog {
  const articles = [...files.values()].flatMap((file) => entryOf(file) ?? []);
  const base = join(folder, 'articles');
  const features = (existsSync(base) ? readdirSync(base) : []).flatMap((name) => {
    const data = readYaml(join(base, name, 'feature.yml'), featureSchema);
    return data ? [{ id: `${name}/feature`, data }] : [];
  });
  const locales = readYaml(join(folder, 'site.yml'), siteSchema)?.languages ?? [];
  return buildCatalog({ articles, features, locales, now: new Date(), showDrafts });
}

/** Undefined where it does not fit its schema; the same object for the same file. */
function entryOf(file: ArticleFile): ArticleEntry | undefined {
  const known = entries.get(file);
  if (known) return known;
  const { data } = articleSchema.safeParse(file.frontMatter);
  const entry = data && { id: file.id, data };
  if (entry) entries.set(file, entry);
  return entry;
}

const entries = new WeakMap<ArticleFile, ArticleEntry>();

/** The catalog of a build, the same for the pages and the search. */
export const sharedCatalog = (folder: string): Catalog =>
  onePerProcess(`catalog ${folder}`, () => readCatalog(sharedLibrary(folder)));
