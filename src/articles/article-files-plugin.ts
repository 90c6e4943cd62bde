import { readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { broughtIn } from './markdown/words.ts';

const NAME = 'virtual:help-desk/article-files';
export const ARTICLE_FILES = `\0${NAME}`;

/**
 * Vite plugin: the pictures, drawings and videos of articles, so that texts which are no modules themselves can show
 * them. In development each is loaded when it is first shown.
 */
export function articleFiles(folder: string): Plugin {
  const base = join(folder, 'articles');
  let isDev = false;
  return {
    name: 'help-desk:article-files',
    configResolved: ({ command }) => {
      isDev = command === 'serve';
    },
    resolveId: (id) => {
      if (id !== NAME) return undefined;
      return isDev ? ARTICLE_FILES : join(import.meta.dirname, 'built-article-file.ts');
    },
    load: (id) => (id === ARTICLE_FILES ? moduleOf(base, listFiles(base)) : undefined),
  };
}

function listFiles(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && broughtIn.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function moduleOf(base: string, files: readonly string[]): string {
  const entries = files.map((path) => {
    const [key, source] = [relative(base, path), path + (broughtIn.get(extname(path)) ?? '')];
    return `[${JSON.stringify(key)}, async () => (await import(${JSON.stringify(source)})).default]`;
  });
  return `const files = new Map([${entries.join(',\n')}]);
/** What a page is given of a file in an article's folder. */
export async function articleFile(article, src) {
  const path = article + '/' + src.replace(/^\\.\\//, '');
  const load = files.get(path);
  if (!load) throw new Error('There is no file articles/' + path + '.');
  return load();
}
`;
}
