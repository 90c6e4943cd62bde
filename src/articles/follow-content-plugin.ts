import { extname, join } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { ARTICLE_FILES } from './article-files-plugin.ts';
import { articleId } from './article-files.ts';
import { noteChange } from './changes.ts';
import { COMPILED_ARTICLES } from './compiled-articles-plugin.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';
import { broughtIn } from './markdown/words.ts';

/**
 * The watcher tells nothing of a file for 50 ms after it has told that it changed. An editor may have emptied it by then
 * and not yet written it: what is read after that time is whole, or told of again.
 */
const UNTOLD_MS = 60;

/** Vite plugin: in development the pages that are open follow every change of the content folder. */
export function followContent(folder: string): Plugin {
  const base = join(folder, 'articles');
  return {
    name: 'help-desk:follow-content',
    configureServer: async ({ watcher, environments, middlewares, ws }) => {
      // A build bundles sooner for not loading it.
      const { sharedLibrary } = await import('./shared-library.ts');
      const servers = [environments['ssr'], environments['prerender']].filter((one) => !!one);
      const hasCode = (id: string): boolean =>
        mayHaveCode(sharedLibrary(folder).files.get(id)?.body ?? '');
      const readAgain = (id: string, path: string): void => {
        const had = hasCode(id);
        sharedLibrary(folder).readAgain(id);
        if (had !== hasCode(id)) forget(COMPILED_ARTICLES, servers);
        forget(path, servers);
      };
      let followedMs = 0;
      const follow = (path: string): void => {
        noteChange(folder);
        if (broughtIn.has(extname(path))) forget(ARTICLE_FILES, servers);
        const id = articleId(base, path);
        if (id === undefined && extname(path) !== '.yml') return;
        if (id === undefined) sharedLibrary(folder).readFeaturesAgain();
        else readAgain(id, path);
        // Astro remembers what each kind of page was given, until it hears of a change of the content.
        for (const server of servers) server.hot.send('astro:content-changed', {});
        ws.send({ type: 'full-reload' });
        followedMs = performance.now();
      };
      const soon = new Map<string, NodeJS.Timeout>();
      const followSoon = (path: string): void => {
        if (!path.startsWith(folder)) return;
        clearTimeout(soon.get(path));
        soon.set(path, setTimeout(follow, UNTOLD_MS, path));
      };
      let askedMs = 0;
      middlewares.use(({ headers }, _, next) => {
        if (headers.accept?.includes('text/html')) askedMs = performance.now();
        next();
      });
      // A page on its way hears nothing.
      ws.on('connection', (page) => {
        if (followedMs > askedMs) page.send(JSON.stringify({ type: 'full-reload' }));
      });
      watcher.add(folder);
      watcher.on('add', followSoon).on('change', followSoon).on('unlink', followSoon);
    },
  };
}

/** Lets modules be made anew for the next page. @param key the id of one, or the file of some */
function forget(key: string, servers: readonly DevEnvironment[]): void {
  for (const { moduleGraph } of servers) {
    const known = moduleGraph.getModuleById(key);
    for (const one of known ? [known] : (moduleGraph.getModulesByFile(key) ?? []))
      moduleGraph.invalidateModule(one);
  }
}
