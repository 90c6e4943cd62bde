import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { InstantFile } from './client/instant-file.ts';
import { devIndex } from './dev-index.ts';
import { indexFiles } from './index-files.ts';

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
        rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
        for (const [path, content] of indexFiles(
          (await index.getFiles()).files,
          instantFiles(folder),
        )) {
          const target = join(folder, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await close();
        const ms = Math.round(performance.now() - started);
        console.log(`search: indexed ${added.page_count} pages in ${ms} ms`);
      },
    },
  };
}

/** The instant tier's files of a built site. */
export function instantFiles(folder: string): InstantFile[] {
  const at = join(folder, 'search');
  return readdirSync(at)
    .filter((name) => basename(name).endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(at, name), 'utf8')) as InstantFile);
}
