import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sharedLibrary, sharedPack } from '../articles/shared-library.ts';
import { sharedCatalog } from '../articles/read-catalog.ts';
import { removeLanguage } from './index-language.ts';
import { SearchBuild, type Made } from './search-build.ts';
import { searchLanguage } from './search-language.ts';

/**
 * Begins to make the search beside the build, in a process of its own.
 * @param site the folder of the built site
 * @param cache a folder for what is handed to that process
 */
export function startSearch(content: string, site: string, cache: string): SearchBuild {
  const [library, catalog] = [sharedLibrary(content), sharedCatalog(content)];
  const memory = sharedPack().section<Made>(`search ${site}`);
  const languages = catalog.keys().map((locale) => searchLanguage(library, catalog, locale));
  const build = new SearchBuild(languages, { site, cache, memory });
  for (const locale of builtLocales(site)) if (!catalog.has(locale)) removeLanguage(site, locale);
  return build;
}

function builtLocales(site: string): string[] {
  try {
    return readdirSync(join(site, 'search')).flatMap(
      (name) => /^(.+)\.json$/.exec(name)?.[1] ?? [],
    );
  } catch {
    return [];
  }
}
