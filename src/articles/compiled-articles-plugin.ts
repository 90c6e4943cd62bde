import type { Plugin } from 'vite';
import type { ArticleFile } from './article-files.ts';
import { articlesWithCode, libraryWithCode } from './articles-with-code.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';

const NAME = 'virtual:help-desk/compiled-articles';
export const COMPILED_ARTICLES = `\0${NAME}`;

/**
 * Vite plugin: the articles with code of their own, which MDX compiles. Every other article would be one more module to
 * bundle for nothing.
 */
export function compiledArticles(folder: string): Plugin {
  let isDev = false;
  return {
    name: 'help-desk:compiled-articles',
    configResolved: ({ command }) => {
      isDev = command === 'serve';
    },
    resolveId: (id) => (id === NAME ? COMPILED_ARTICLES : undefined),
    load: async (id) => {
      if (id !== COMPILED_ARTICLES) return undefined;
      return moduleOf(isDev ? await inDev(folder) : await inBuild(folder));
    },
  };
}

async function inBuild(folder: string): Promise<ArticleFile[]> {
  const library = await libraryWithCode(folder);
  return library ? articlesWithCode(library) : [];
}

/** No text is rendered before its page is opened. */
async function inDev(folder: string): Promise<ArticleFile[]> {
  const { sharedLibrary } = await import('./shared-library.ts');
  return [...sharedLibrary(folder).files.values()].filter(({ body }) => mayHaveCode(body));
}

const moduleOf = (files: readonly ArticleFile[]): string => `const articles = new Map([
${files.map(({ id, path }) => `[${JSON.stringify(id)}, () => import(${JSON.stringify(path)})],`).join('\n')}
]);
export const compiledArticle = async (id) => articles.get(id)?.();
`;
