import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a language's search, with its size and when it was written. */
export function filesOf(site: string, locale: string): string {
  const own = join('pagefind', locale);
  const folders = [own, join(own, 'index'), 'search', join('search', locale)];
  return folders.map((folder) => filesIn(site, folder, locale)).join('\n');
}

function filesIn(site: string, folder: string, locale: string): string {
  try {
    return readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ name }) => folder !== 'search' || name === `${locale}.json`)
      .map(({ name }) => {
        const { size, mtimeMs } = statSync(join(site, folder, name));
        return `${folder}/${name} ${size} ${mtimeMs}`;
      })
      .sort()
      .join('\n');
  } catch {
    return '';
  }
}
