import { extname, join } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { ARTICLE_FILES } from './article-files-plugin.ts';
import { articleId } from './article-files.ts';
import { noteChange } from './changes.ts';
import { COMPILED_ARTICLES } from './compiled-articles-plugin.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';
import { broughtIn } from './markdown/words.ts';

/** Vite plugin: in development the pages that are open follow every change of the content folder. */
export function followContent(folder: string): Plugin {
  const base = join(folder, 'articles');
  return {
    name: 'help-desk:follow-content',
    configureServer: async ({ watcher, environments }) => {
      // A build bundles sooner for not loading it.
      const { sharedLibrary } = await import('./shared-library.ts');
      const servers = [environments['ssr'], environments['prerender']].filter((one) => !!one);
      const hasCode = (id: string): boolean =>
        mayHaveCode(sharedLibrary(folder).files.get(id)?.body ?? '');
      watcher.add(folder);
      const follow = (path: string): void => {
        if (!path.startsWith(folder)) return;
        noteChange(folder);
        if (broughtIn.has(extname(path))) forget(ARTICLE_FILES, servers);
        const id = articleId(base, path);
        if (id === undefined && extname(path) !== '.yml') return;
        if (id === undefined) sharedLibrary(folder).readFeaturesAgain();
        else {
          const had = hasCode(id);
          sharedLibrary(folder).readAgain(id);
          if (had !== hasCode(id)) forget(COMPILED_ARTICLES, servers);
        }
        // Astro remembers what each kind of page was given, until it hears of a change of the content.
        for (const server of servers) server.hot.send('astro:content-changed', {});
        environments.client.hot.send({ type: 'full-reload' });
      };
      watcher.on('add', follow).on('change', follow).on('unlink', follow);
    },
  };
}

/** Lets a module be made anew for the next page. */
function forget(id: string, servers: readonly DevEnvironment[]): void {
  for (const { moduleGraph } of servers) {
    const known = moduleGraph.getModuleById(id);
    if (known) moduleGraph.invalidateModule(known);
  }
}
