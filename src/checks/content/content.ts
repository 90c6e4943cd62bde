import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'astro/zod';
import { readArticleFiles, type ArticleFile } from '../../articles/article-files.ts';
import { Addresses } from '../../articles/markdown/addresses.ts';
import { authorSchema, type Author } from '../../articles/schema/authors.ts';
import { featureSchema, type FeatureFile } from '../../articles/schema/feature.ts';
import { glossarySchema, type GlossaryEntry } from '../../articles/schema/glossary.ts';
import { navigationSchema, type Navigation } from '../../articles/schema/navigation.ts';
import { siteSchema, type Site } from '../../articles/schema/site.ts';
import { supportSchema, type Support } from '../../articles/schema/support.ts';
import {
  synonymsSchema,
  uiNamesSchema,
  type Synonyms,
  type UiNames,
} from '../../articles/schema/words.ts';
import { interfaceSchema } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import { CheckedArticle, type Checked } from './checked-article.ts';
import { listFiles, misplaced, readIfThere } from './files.ts';
import { YamlFile } from './yaml-file.ts';

/** Everything in a content folder, as the rules read it. */
export interface Content {
  readonly folder: string;
  readonly site: Checked<Site>;
  readonly support: Checked<Support>;
  readonly navigation: Checked<Navigation>;
  readonly authors: Checked<Record<string, Author>>;
  readonly uiNames?: Checked<UiNames> | undefined;
  readonly glossary?: Checked<Record<string, GlossaryEntry>> | undefined;
  readonly synonyms: ReadonlyMap<string, Checked<Synonyms>>;
  /** By folder name. */
  readonly features: ReadonlyMap<string, Checked<FeatureFile>>;
  readonly articles: readonly CheckedArticle[];
  /** Where articles are found on the site. */
  readonly addresses: Addresses;
  /** What was wrong already while reading: broken YAML, fields that do not fit, MDX that cannot be parsed. */
  readonly problems: readonly Problem[];
}

/** A rule: one thing that is true of good content. */
export type ContentCheck = (content: Content) => Problem[];

/** A rule that needs to see nothing but the articles. */
export type ArticleCheck = (content: Pick<Content, 'articles'>) => Problem[];

/** Of the files that were read, whose front matter need not be looked at again in development. */
const checked = new WeakMap<ArticleFile, CheckedArticle>();

/**
 * Reads a content folder as a whole; what cannot be read becomes a problem, never an exception.
 * @param articleFiles its articles, where they have been read already
 */
export function readContent(
  folder: string,
  articleFiles: Iterable<ArticleFile> = readArticleFiles(resolve(folder)),
): Content {
  const problems: Problem[] = [];
  const shown = (path: string): string => relative(process.cwd(), path) || path;

  const read = <T extends z.ZodType>(name: string, schema: T): Checked<z.output<T>> => {
    const path = join(folder, name);
    const text = readIfThere(path);
    const yaml = new YamlFile(shown(path), text ?? '');
    if (text === undefined) {
      problems.push({
        file: shown(path),
        message: `this file is missing. Create it; content/README.md says what it holds.`,
      });
      return { yaml };
    }
    const { data, problems: found } = yaml.check(schema);
    problems.push(...found);
    return { yaml, data };
  };
  const readOptional = <T extends z.ZodType>(
    name: string,
    schema: T,
  ): Checked<z.output<T>> | undefined =>
    readIfThere(join(folder, name)) === undefined ? undefined : read(name, schema);

  const files = listFiles(join(folder, 'articles'));
  const features = new Map(
    files.flatMap((file) => {
      const [, name] = /^([^/]+)\/feature\.yml$/.exec(file) ?? [];
      return name === undefined ? [] : [[name, read(`articles/${file}`, featureSchema)] as const];
    }),
  );
  for (const file of files)
    if (/\.mdx?$/.test(file) && !/^[^/]+\/[^/]+\/[^/]+\.mdx$/.test(file))
      problems.push(misplaced(shown(join(folder, 'articles', file))));
  const articles = [...articleFiles].map((file) => {
    const article = checked.get(file) ?? new CheckedArticle(shown(file.path), file);
    checked.set(file, article);
    problems.push(...article.misfits);
    return article;
  });
  const byPath = new Map(articles.map((article) => [article.path, article.yaml]));
  const site = read('site.yml', siteSchema);
  for (const locale of site.data?.languages ?? []) {
    const file = `interface/${locale}.yml`;
    if (readIfThere(join(folder, file)) !== undefined) read(file, interfaceSchema(locale));
  }
  return {
    folder,
    site,
    support: read('support.yml', supportSchema),
    navigation: read('navigation.yml', navigationSchema),
    authors: read('authors.yml', z.record(z.string(), authorSchema)),
    uiNames: readOptional('ui-names.yml', uiNamesSchema),
    glossary: readOptional('glossary.yml', glossarySchema),
    synonyms: new Map(
      (site.data?.languages ?? []).flatMap((locale) => {
        const rings = readOptional(`synonyms/${locale}.yml`, synonymsSchema);
        return rings ? [[locale, rings] as const] : [];
      }),
    ),
    features,
    articles,
    addresses: new Addresses((path) => {
      const yaml = byPath.get(path);
      return yaml && { frontMatter: yaml.value };
    }),
    problems: existsSync(folder) ? problems : [noFolder(shown(folder))],
  };
}

/** Otherwise each file would be said to be missing in a folder that nobody meant. */
const noFolder = (file: string): Problem => ({
  file,
  message: 'this folder does not exist. Correct CONTENT_DIR, which names the content folder.',
});
