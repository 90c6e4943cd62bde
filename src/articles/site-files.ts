import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { yamlFault } from '../yaml-fault.ts';
import { authorSchema, type Author } from './schema/authors.ts';
import { glossarySchema, type GlossaryEntry } from './schema/glossary.ts';
import { navigationSchema, type Navigation } from './schema/navigation.ts';
import { siteSchema, type Site } from './schema/site.ts';
import { supportSchema, type Support } from './schema/support.ts';

/** What stands in a content folder around its articles. */
export interface SiteFiles {
  readonly site: Site;
  readonly navigation: Navigation;
  readonly support: Support;
  readonly authors: Readonly<Record<string, Author>>;
  /** Empty when the content folder has none. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

/** @throws when a file is missing or does not fit its schema; the checks tell writers more, and before */
export function readSiteFiles(folder: string): SiteFiles {
  const read = <T extends z.ZodType>(name: string, schema: T): z.output<T> => {
    const path = join(folder, name);
    const data = readYaml(path, schema);
    if (data === undefined) throw new Error(yamlFault(path, schema));
    return data;
  };
  const hasGlossary = existsSync(join(folder, 'glossary.yml'));
  return {
    site: read('site.yml', siteSchema),
    navigation: read('navigation.yml', navigationSchema),
    support: read('support.yml', supportSchema),
    authors: read('authors.yml', z.record(z.string(), authorSchema)),
    glossary: hasGlossary ? read('glossary.yml', glossarySchema) : {},
  };
}

/**
 * What a YAML file says; undefined when it is not there or does not fit. The same object while its text is the same,
 * so that what is made of it need not be made again.
 */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.output<T> | undefined {
  const files = known.get(schema) ?? new Map<string, { text: string; data: unknown }>();
  known.set(schema, files);
  try {
    const text = readFileSync(path, 'utf8');
    if (files.get(path)?.text !== text)
      files.set(path, { text, data: schema.safeParse(parse(text) ?? {}).data });
    return files.get(path)?.data as z.output<T> | undefined;
  } catch {
    return undefined;
  }
}

const known = new WeakMap<z.ZodType, Map<string, { text: string; data: unknown }>>();
