import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleLoader } from './articles/article-loader.ts';
import { articleSchema } from './articles/schema/article.ts';
import { authorSchema } from './articles/schema/authors.ts';
import { featureSchema } from './articles/schema/feature.ts';
import { glossaryEntrySchema } from './articles/schema/glossary.ts';
import { navigationSchema } from './articles/schema/navigation.ts';
import { siteSchema } from './articles/schema/site.ts';
import { supportSchema } from './articles/schema/support.ts';
import { contentFolder } from './content-folder.ts';

const folder = contentFolder();
const byPath = ({ entry }: { entry: string }): string => entry.replace(/\.(mdx|yml)$/, '');

/** A whole YAML file as the one entry `it`. */
const single = (name: string) =>
  file(join(folder, name), { parser: (text) => ({ it: parse(text) as Record<string, unknown> }) });

export const collections = {
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
    loader: existsSync(join(folder, 'glossary.yml'))
      ? file(join(folder, 'glossary.yml'), { parser: parseEntries })
      : { name: 'help-desk:no-glossary', load: async ({ store }) => store.clear() },
    schema: glossaryEntrySchema,
  }),
  site: defineCollection({ loader: single('site.yml'), schema: siteSchema }),
  navigation: defineCollection({ loader: single('navigation.yml'), schema: navigationSchema }),
  support: defineCollection({ loader: single('support.yml'), schema: supportSchema }),
};

function parseEntries(text: string): Record<string, Record<string, unknown>> {
  return (parse(text) ?? {}) as Record<string, Record<string, unknown>>;
}
