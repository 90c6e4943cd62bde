import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readSite } from '../checks/pages/built-page.ts';
import { codeDigest } from './code-digest.ts';
import { KeptPages } from './kept-pages.ts';
import { setForProcess } from './one-per-process.ts';
import { Pack } from './pack.ts';
import { removeOld, removeUnshown } from './prune.ts';

/**
 * What makes the next build short: texts, pages and indexes that did not change are not made again. It lies in one
 * file, `help-desk.pack` in Astro's cache, which can be deleted at any time.
 * @returns two integrations: the first opens the pack before all others, the second saves it after them
 */
export function buildCache(): readonly [AstroIntegration, AstroIntegration] {
  let pack = Pack.inMemory();
  let pages: KeptPages | undefined;
  let startedMs = 0;
  return [
    {
      name: 'help-desk:open-cache',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          const [folder, cache] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
          pack = Pack.open(join(cache, 'help-desk.pack'), codeDigest());
          // Astro would go on with what an earlier schema made of a file that is still the same.
          rmSync(join(cache, 'data-store.json'), { force: true });
          setForProcess('pack', pack);
          pages = new KeptPages(folder, pack);
          startedMs = timeOnDisk(folder);
          // Astro would begin with an empty folder.
          updateConfig({ vite: { build: { emptyOutDir: false } } });
        },
        'astro:build:start': ({ setPrerenderer }) => {
          collectGarbage();
          setPrerenderer((astro) => ({
            ...astro,
            getStaticPaths: async () => {
              const paths = await astro.getStaticPaths();
              leavePictures();
              return pages?.toRender(paths) ?? paths;
            },
          }));
        },
        // Before the checks read the pages, and the search adds its files.
        'astro:build:done': ({ dir }) => {
          const folder = fileURLToPath(dir);
          removeOld(folder, startedMs, pages?.kept ?? new Set());
          removeUnshown(readSite(folder, pack.section('built pages')));
        },
      },
    },
    {
      name: 'help-desk:save-cache',
      hooks: {
        'astro:build:done': ({ logger }) => {
          pages?.record();
          pack.save();
          const kept = pages?.kept.size ?? 0;
          if (kept > 0) logger.info(`${kept} pages had not changed`);
        },
      },
    },
  ];
}

/**
 * Astro deletes each picture that no page it renders shows as it is, though a page that is kept may; here
 * `removeUnshown` does that, which knows every page.
 */
function leavePictures(): void {
  const { astroAsset } = globalThis as { astroAsset?: { referencedImages?: Set<string> } };
  if (astroAsset) astroAsset.referencedImages = new Everything();
}

class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/**
 * Node lets its memory grow as long as the machine has some. What was read for the checks is done with when the pages
 * begin, and is a third of it.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** The time now, by the clock that stamps the files of a folder. */
function timeOnDisk(folder: string): number {
  const file = join(folder, '.started');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
  const { mtimeMs } = statSync(file);
  rmSync(file);
  return mtimeMs;
}
