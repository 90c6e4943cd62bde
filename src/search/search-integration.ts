import type { AstroIntegration } from 'astro';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { devIndex } from './dev-index.ts';

/** Indexes the built pages with Pagefind; in development keeps an index of the pages as they are now. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'help-desk:search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => devIndex(server, logger),
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const started = performance.now();
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: folder });
        if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join(' ')}`);
        const { files } = await index.getFiles();
        await rm(join(folder, 'pagefind'), { recursive: true, force: true });
        for (const file of files.filter(({ path }) => isNeeded(path))) {
          const target = join(folder, 'pagefind', file.path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, file.content);
        }
        await close();
        console.log(
          `search: indexed ${added.page_count} pages in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}

/** Pagefind also brings interfaces of its own, which the site has no use for. */
export function isNeeded(path: string): boolean {
  return !/(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);
}
