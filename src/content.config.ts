import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { articleLoader } from './articles/article-loader.ts';
import { articleSchema } from './articles/schema/article.ts';
import { authorSchema } from './articles/schema/authors.ts';
import { featureSchema } from './articles/schema/feature.ts';
import { glossaryEntrySchema } from './articles/schema/glossary.ts';
import { navigationSchema } from './articles/schema/navigation.ts';
import { siteSchema } from './articles/schema/site.ts';
import { supportSchema } from './articles/schema/support.ts';
import { synonymsSchema } from './articles/schema/words.ts';
import { contentFolder } from './content-folder.ts';

const folder = contentFolder();
const byPath = ({ entry }: { entry: string }): string => entry.replace(/\.(mdx|yml)$/, '');

/** A whole YAML file as the one entry `it`. */
const single = (name: string) =>
  file(join(folder, name), { parser: (text) => ({ it: parse(text) as Record<string, unknown> }) });

/** One entry per file of `synonyms/`, by language. Lists at the top of a file are more than Astro's own loaders take. */
const synonyms: Loader = {
  name: 'help-desk:synonyms',
  load: async ({ store, parseData, watcher }) => {
    const at = join(folder, 'synonyms');
    const read = async (): Promise<void> => {
      store.clear();
      for (const name of listYaml(at)) {
        const id = basename(name, '.yml');
        const rings: unknown = parse(readFileSync(join(at, name), 'utf8'));
        store.set({ id, data: await parseData({ id, data: { rings } }) });
      }
    };
    await read();
    watcher?.on('change', (path) => path.startsWith(at) && void read());
  },
};

export const collections = {
  synonyms: defineCollection({ loader: synonyms, schema: z.object({ rings: synonymsSchema }) }),
  articles: defineCollection({
    loader: articleLoader(folder),
    schema: articleSchema,
  }),
  features: defineCollection({
    loader: glob({ base: join(folder, 'articles'), pattern: '*/feature.yml', generateId: byPath }),
    schema: featureSchema,
  }),
  authors: defineCollection({ loader: file(join(folder, 'authors.yml')), schema: authorSchema }),
  glossary: defineCollection({
    loader: file(join(folder, 'glossary.yml'), { parser: parseEntries }),
    schema: glossaryEntrySchema,
  }),
  site: defineCollection({ loader: single('site.yml'), schema: siteSchema }),
  navigation: defineCollection({ loader: single('navigation.yml'), schema: navigationSchema }),
  support: defineCollection({ loader: single('support.yml'), schema: supportSchema }),
};

function parseEntries(text: string): Record<string, Record<string, unknown>> {
  return (parse(text) ?? {}) as Record<string, Record<string, unknown>>;
}

function listYaml(at: string): string[] {
  try {
    return readdirSync(at).filter((name) => name.endsWith('.yml'));
  } catch {
    // A help desk without synonyms has no such folder.
    return [];
  }
}
