import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface OwnStemmers {
  name: string;
  enforce: 'pre';
  apply: 'build';
  transform: (code: string, id: string) => string | undefined;
}

/** Vite plugin: a site carries the stemmers of its own languages alone, those in the content folder's site.yml. */
export function ownStemmers(folder: string): OwnStemmers {
  return {
    name: 'help-desk:own-stemmers',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => {
      if (!id.endsWith('/search/client/stemmers.ts')) return undefined;
      const { languages } = parse(readFileSync(join(folder, 'site.yml'), 'utf8')) as {
        languages?: unknown;
      };
      const own = new Set(
        Array.isArray(languages) ? languages.map((one) => String(one).split('-')[0]) : [],
      );
      return code.replace(/^ +(\w+): \(\) => import\(.*\n/gm, (line, language: string) =>
        own.has(language) ? line : '',
      );
    },
  };
}
