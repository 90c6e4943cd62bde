import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildCatalog, type Feature } from './build-catalog.ts';
import type { Library } from './library.ts';
import { articleSchema } from './schema/article.ts';
import { featureSchema } from './schema/feature.ts';
import { siteSchema } from './schema/site.ts';

/**
 * The catalog as the pages get it from Astro, read from the content folder itself, for what runs beside the pages.
 * What does not fit its schema is left out: the checks tell writers.
 */
export function readCatalog({ folder, files }: Library): ReadonlyMap<string, readonly Feature[]> {
  const articles = [...files.values()].flatMap(({ id, frontMatter }) => {
    const { data } = articleSchema.safeParse(frontMatter);
    return data ? [{ id, data }] : [];
  });
  const base = join(folder, 'articles');
  const features = (existsSync(base) ? readdirSync(base) : []).flatMap((name) => {
    const data = readYaml(join(base, name, 'feature.yml'), featureSchema);
    return data ? [{ id: `${name}/feature`, data }] : [];
  });
  const locales = readYaml(join(folder, 'site.yml'), siteSchema)?.languages ?? [];
  return buildCatalog({ articles, features, locales, now: new Date(), showDrafts: false });
}

/** What a YAML file says; undefined when it is not there or does not fit. */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.output<T> | undefined {
  try {
    return schema.safeParse(parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
