import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { entriesIn } from '../cache/files-below.ts';
import { readFrontMatter, splitFile, type SplitFile } from './front-matter.ts';

/** An article in one language, as it lies in the content folder. */
export interface ArticleFile {
  /** `feature/article/locale` */
  readonly id: string;
  readonly path: string;
  readonly locale: string;
  /** The file's two parts; undefined when it does not begin with front matter. */
  readonly split: SplitFile | undefined;
  /** Changes with every change of the text. */
  readonly digest: string;
  /** What the front matter says, not yet read through its schema; undefined when it is missing or broken. */
  readonly frontMatter: unknown;
  /** The text below the front matter, at the lines where it stands in the file. */
  readonly body: string;
}

const kind = /^[^/]+\/[^/]+\/[^/]+\.mdx$/;

/** Every article of a content folder, in a stable order. */
export function readArticleFiles(folder: string): ArticleFile[] {
  const articles = join(folder, 'articles');
  return foldersIn(articles)
    .flatMap((feature) =>
      foldersIn(join(articles, feature)).flatMap((article) =>
        entriesIn(join(articles, feature, article)).map(
          ({ name }) => `${feature}/${article}/${name}`,
        ),
      ),
    )
    .filter((path) => kind.test(path))
    .sort()
    .flatMap((path) => readArticleFile(folder, path.replace(/\.mdx$/, '')) ?? []);
}

/** @param id `feature/article/locale` @returns undefined where there is no such file, or no longer, or a folder of that name */
export function readArticleFile(folder: string, id: string): ArticleFile | undefined {
  const path = join(folder, 'articles', `${id}.mdx`);
  const text = textOf(path);
  if (text === undefined) return undefined;
  const split = splitFile(text);
  let frontMatter: unknown;
  return {
    id,
    path,
    locale: id.slice(id.lastIndexOf('/') + 1),
    split,
    digest: createHash('sha256').update(text).digest('base64'),
    // Where only the texts are asked for, it is not read.
    get frontMatter() {
      return (frontMatter ??= split && readFrontMatter(split.frontMatter));
    },
    body: split?.body ?? text,
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** The id of the article a file holds; undefined for any other file. */
export function articleId(base: string, path: string): string | undefined {
  return /^([^/]+\/[^/]+\/[^/]+)\.mdx$/.exec(relative(base, path).replaceAll('\\', '/'))?.[1];
}

// That a content folder has no articles is told by the checks.
const foldersIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
