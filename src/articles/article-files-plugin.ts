import { readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { articleId } from './article-loader.ts';
import { sharedLibrary } from './library.ts';
import { words } from './markdown/words.ts';

const NAME = 'virtual:help-desk/article-files';
const RESOLVED = `\0${NAME}`;

/** How each kind of file is brought into a page, by its ending. */
const queries = new Map<string, string>(
  Object.values(words).flatMap(({ file = [], query = '' }) =>
    file.map((ending) => [`.${ending}`, query] as const),
  ),
);

/**
 * Vite plugin: the pictures, drawings and videos of all articles as one module, so that texts which are no modules
 * themselves can show them. In development each is loaded when it is first shown, and the pages that are open follow
 * every change of a text.
 */
export function articleFiles(folder: string): Plugin {
  const base = join(folder, 'articles');
  let isDev = false;
  return {
    name: 'help-desk:article-files',
    configResolved: ({ command }) => {
      isDev = command === 'serve';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? moduleOf(base, listFiles(base), isDev) : undefined),
    configureServer: ({ watcher, moduleGraph, environments }) => {
      watcher.add(base);
      const follow = (path: string): void => {
        const known = moduleGraph.getModuleById(RESOLVED);
        if (known && queries.has(extname(path))) moduleGraph.invalidateModule(known);
        const id = articleId(base, path);
        if (id === undefined) return;
        sharedLibrary(folder).readAgain(id);
        environments.client.hot.send({ type: 'full-reload' });
      };
      watcher.on('add', follow).on('change', follow).on('unlink', follow);
    },
  };
}

function listFiles(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && queries.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function moduleOf(base: string, files: readonly string[], isDev: boolean): string {
  const source = (path: string): string =>
    JSON.stringify(path + (queries.get(extname(path)) ?? ''));
  const key = (path: string): string => JSON.stringify(relative(base, path));
  const imports = isDev ? [] : files.map((path, n) => `import f${n} from ${source(path)};`);
  const entries = files.map((path, n) =>
    isDev
      ? `[${key(path)}, async () => (await import(${source(path)})).default]`
      : `[${key(path)}, () => f${n}]`,
  );
  return `${imports.join('\n')}
const files = new Map([${entries.join(',\n')}]);
/** What a page is given of a file in an article's folder. */
export async function articleFile(article, src) {
  const path = article + '/' + src.replace(/^\\.\\//, '');
  const load = files.get(path);
  if (!load) throw new Error('There is no file articles/' + path + '.');
  return load();
}
`;
}
