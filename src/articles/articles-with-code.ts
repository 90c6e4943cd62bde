import { onePerProcess } from '../cache/one-per-process.ts';
import { readArticleFiles, type ArticleFile } from './article-files.ts';
import type { Library } from './library.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';

/** The articles of a library that MDX has to compile. */
export const articlesWithCode = (library: Library): ArticleFile[] =>
  [...library.files.values()].filter(({ id }) => library.isCompiled(id));

/** The library of a content folder; undefined where no article could have code, which is seen without loading all it takes. */
export const libraryWithCode = (folder: string): Promise<Library | undefined> =>
  onePerProcess(`library with code ${folder}`, async () => {
    if (!readArticleFiles(folder).some(({ body }) => mayHaveCode(body))) return undefined;
    const { sharedLibrary } = await import('./shared-library.ts');
    return sharedLibrary(folder);
  });
