import type { Loader } from 'astro/loaders';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleFile } from './article-files.ts';
import { sharedLibrary, type Library } from './library.ts';
import { words } from './markdown/words.ts';

type Context = Parameters<Loader['load']>[0];

/**
 * The articles of a content folder for Astro: their front matter. Their texts stay in the library, for to Astro each
 * would be a module to compile and bundle; only those with code of their own are.
 */
export function articleLoader(folder: string): Loader {
  return {
    name: 'help-desk:articles',
    load: async (context) => {
      const library = sharedLibrary(folder);
      const isDev = context.watcher !== undefined;
      context.store.clear();
      for (const id of library.files.keys()) await put(context, library, id, isDev);
      if (context.watcher) watch(context, context.watcher, library);
    },
  };
}

async function put(
  { store, parseData, config }: Context,
  library: Library,
  id: string,
  isDev: boolean,
): Promise<void> {
  const file = library.files.get(id);
  if (!file) return;
  const data = await parseData({
    id,
    data: (file.frontMatter ?? {}) as Record<string, unknown>,
    filePath: file.path,
  });
  store.set({
    id,
    data,
    digest: file.digest,
    filePath: relative(fileURLToPath(config.root), file.path),
    deferredRender: isDev ? hasCode(file.body) : library.text(id) === undefined,
  });
}

const code = new RegExp(
  `^(?:import|export)\\s|\\{(?!/\\*)|<(?!(?:${Object.keys(words).join('|')})\\b)[A-Z]`,
  'm',
);

/** A guess that costs nothing: in development a text is rendered when its page is first opened. */
const hasCode = (body: string): boolean => code.test(body);

/** What of an article is Astro's. */
const handed = ({ split, body }: ArticleFile): string => `${split?.frontMatter} ${hasCode(body)}`;

function watch(context: Context, watcher: NonNullable<Context['watcher']>, library: Library): void {
  const base = join(library.folder, 'articles');
  watcher.add(base);
  const handedOver = new Map([...library.files.values()].map((file) => [file.id, handed(file)]));
  const update = async (path: string): Promise<void> => {
    if (basename(path) === 'feature.yml') library.readFeaturesAgain();
    const id = articleId(base, path);
    if (id === undefined) return;
    library.readAgain(id);
    const now = library.files.get(id);
    const before = handedOver.get(id);
    if (!now) {
      handedOver.delete(id);
      context.store.delete(id);
    } else if (handed(now) !== before) {
      // A change of the text alone is not Astro's: it would write down every article's front matter again.
      handedOver.set(id, handed(now));
      await put(context, library, id, true);
    }
    context.logger.info(`read ${relative(base, path)}`);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      update(path).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  }
}

/** The id of the article a file holds; undefined for any other file. */
export function articleId(base: string, path: string): string | undefined {
  return /^([^/]+\/[^/]+\/[^/]+)\.mdx$/.exec(relative(base, path).replaceAll('\\', '/'))?.[1];
}
