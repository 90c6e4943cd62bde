import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedLibrary, sharedPack } from '../articles/library.ts';
import { readCatalog } from '../articles/read-catalog.ts';
import { contentFolder } from '../content-folder.ts';
import { devIndex } from './dev-index.ts';
import { removeLanguage } from './index-language.ts';
import { SearchBuild, type Made } from './search-build.ts';
import { searchRecords } from './search-records.ts';

/**
 * Makes the search beside the build, in a process of its own; in development when it is first asked for.
 * @returns two integrations: the first starts as early as can be, the second waits for the end
 */
export function searchIndex(): readonly [AstroIntegration, AstroIntegration] {
  let build: SearchBuild | undefined;
  return [
    {
      name: 'help-desk:start-search',
      hooks: {
        'astro:config:setup': ({ command, config }) => {
          if (command !== 'build') return;
          const library = sharedLibrary(contentFolder());
          const catalog = readCatalog(library);
          const [site, cache] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
          const memory = sharedPack().section<Made>(`search ${site}`);
          const languages = catalog.keys().map((locale) => searchRecords(library, catalog, locale));
          build = new SearchBuild(languages, { site, cache, memory });
          for (const locale of builtLocales(site))
            if (!catalog.has(locale)) removeLanguage(site, locale);
        },
        'astro:server:setup': ({ server, logger }) => devIndex(server, logger),
      },
    },
    {
      name: 'help-desk:finish-search',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          for (const line of (await build?.finish()) ?? []) logger.info(line);
        },
      },
    },
  ];
}

function builtLocales(site: string): string[] {
  try {
    return readdirSync(join(site, 'pagefind'));
  } catch {
    return [];
  }
}
