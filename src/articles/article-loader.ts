import type { Loader } from 'astro/loaders';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from './library.ts';
import { articleId } from './article-files.ts';
import { sharedLibrary } from './shared-library.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';

type Context = Parameters<Loader['load']>[0];

/**
 * The articles Astro has to compile: those with code of their own. All others stay in the library, for to Astro each
 * would be a module to compile and bundle.
 */
export function articleLoader(folder: string): Loader {
  return {
    name: 'help-desk:articles',
    load: async (context) => {
      const library = sharedLibrary(folder);
      const isDev = context.watcher !== undefined;
      context.store.clear();
      for (const id of library.files.keys()) put(context, library, id, isDev);
      if (context.watcher) watch(context, context.watcher, library);
    },
  };
}

function put({ store, config }: Context, library: Library, id: string, isDev: boolean): void {
  const file = library.files.get(id);
  // In development no text is rendered before its page is opened.
  const isCompiled = isDev ? file && mayHaveCode(file.body) : library.isCompiled(id);
  if (!file || !isCompiled) return void store.delete(id);
  const filePath = relative(fileURLToPath(config.root), file.path);
  store.set({ id, data: {}, digest: file.digest, filePath, deferredRender: true });
}

function watch(context: Context, watcher: NonNullable<Context['watcher']>, library: Library): void {
  const base = join(library.folder, 'articles');
  watcher.add(base);
  const update = (path: string): void => {
    if (basename(path) === 'feature.yml') library.readFeaturesAgain();
    const id = articleId(base, path);
    if (id === undefined) return;
    library.readAgain(id);
    put(context, library, id, true);
    context.logger.info(`read ${relative(base, path)}`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      try {
        update(path);
      } catch (error) {
        context.logger.error(error instanceof Error ? error.message : String(error));
      }
    });
  }
}
