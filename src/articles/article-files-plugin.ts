import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plugin: the pictures, drawings and videos of articles, so that texts which are no modules themselves can show
 * them.
 */
export function articleFiles(): Plugin {
  let isDev = false;
  return {
    name: 'help-desk:article-files',
    configResolved: ({ command }) => {
      isDev = command === 'serve';
    },
    resolveId: (id) => {
      if (id !== 'virtual:help-desk/article-files') return undefined;
      return join(import.meta.dirname, isDev ? 'dev-article-file.ts' : 'built-article-file.ts');
    },
  };
}
