import { existsSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { noteChange } from './changes.ts';
import { COMPILED_ARTICLES } from './compiled-articles-plugin.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';
import { howBroughtIn } from './markdown/words.ts';
import { WatchedFolder } from './watch-folder.ts';

/** So long nothing is told of a file before it is read: an editor may have emptied it, and not yet written it. */
const PAUSE_MS = 60;

/** Vite plugin: in development the pages that are open follow every change of the content folder. */
export function followContent(folder: string): Plugin {
  return {
    name: 'help-desk:follow-content',
    config: () => ({ server: { watch: { ignored: isIn(folder) } } }),
    configureServer: async ({ watcher, environments, middlewares, ws, config, httpServer }) => {
      // A build bundles sooner for not loading them.
      const { sharedLibrary } = await import('./shared-library.ts');
      const { forgetStrings } = await import('../i18n/strings.ts');
      const servers = [environments['ssr'], environments['prerender']].filter((one) => !!one);
      const hasCode = (id: string): boolean =>
        mayHaveCode(sharedLibrary(folder).files.get(id)?.body ?? '');
      let followedMs = 0;
      const follow = (path: string): void => {
        noteChange(folder);
        forgetStrings();
        // Vite forgets the modules of a file, and tells everybody else.
        watcher.emit(existsSync(path) ? 'change' : 'unlink', path);
        const ids = sharedLibrary(folder).idsAt(path);
        const isShown = extname(path) === '.yml' || howBroughtIn(path) !== undefined;
        if (ids.length === 0 && !isShown) return;
        const had = ids.map(hasCode);
        sharedLibrary(folder).readAgain(path);
        if (ids.some((id, index) => hasCode(id) !== had[index])) forget(COMPILED_ARTICLES, servers);
        forget(path, servers);
        // Astro remembers what each kind of page was given, until it hears of a change of the content.
        for (const server of servers) server.hot.send('astro:content-changed', {});
        ws.send({ type: 'full-reload' });
        followedMs = performance.now();
      };
      const soon = new Map<string, NodeJS.Timeout>();
      const followSoon = (path: string): void => {
        clearTimeout(soon.get(path));
        soon.set(path, setTimeout(follow, PAUSE_MS, path));
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
      const watched = new WatchedFolder(folder, followSoon, (message) =>
        config.logger.warn(message),
      );
      httpServer?.once('close', () => watched.close());
    },
  };
}

const isIn = (folder: string) => (path: string) => resolve(path).startsWith(folder + sep);

/** Lets modules be made anew for the next page. @param key the id of one, or the file of some */
function forget(key: string, servers: readonly DevEnvironment[]): void {
  for (const { moduleGraph } of servers) {
    const known = moduleGraph.getModuleById(key);
    for (const one of known ? [known] : (moduleGraph.getModulesByFile(key) ?? []))
      moduleGraph.invalidateModule(one);
  }
}
