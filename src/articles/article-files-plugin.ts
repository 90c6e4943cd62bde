import { readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { articleId } from './article-files.ts';
import { noteChange } from './changes.ts';
import { broughtIn } from './markdown/words.ts';

const NAME = 'virtual:help-desk/article-files';
const RESOLVED = `\0${NAME}`;

/**
 * Vite plugin: the pictures, drawings and videos of articles, so that texts which are no modules themselves can show
 * them. In development each is loaded when it is first shown, and the pages that are open follow every change of the
 * content folder.
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
      return isDev ? RESOLVED : join(import.meta.dirname, 'built-article-file.ts');
    },
    load: (id) => (id === RESOLVED ? moduleOf(base, listFiles(base)) : undefined),
    configureServer: async ({ watcher, moduleGraph, environments }) => {
      // A build bundles sooner for not loading it.
      const { sharedLibrary } = await import('./shared-library.ts');
      watcher.add(folder);
      const follow = (path: string): void => {
        if (!path.startsWith(folder)) return;
        noteChange(folder);
        const known = moduleGraph.getModuleById(RESOLVED);
        if (known && broughtIn.has(extname(path))) moduleGraph.invalidateModule(known);
        const id = articleId(base, path);
        if (id !== undefined) sharedLibrary(folder).readAgain(id);
        if (id === undefined && extname(path) !== '.yml') return;
        // Astro remembers what each kind of page was given, until it hears of a change of the content.
        for (const name of ['ssr', 'prerender'])
          environments[name]?.hot.send('astro:content-changed', {});
        environments.client.hot.send({ type: 'full-reload' });
      };
      watcher.on('add', follow).on('change', follow).on('unlink', follow);
    },
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
