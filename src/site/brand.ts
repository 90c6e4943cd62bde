import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface CssPlugin {
  name: string;
  enforce: 'pre';
  transform: (
    this: { addWatchFile: (file: string) => void },
    code: string,
    id: string,
  ) => string | undefined;
}

/** Vite plugin: puts the hue of the content folder's site.yml where a style sheet says BRAND_HUE. */
export function brand(folder: string): CssPlugin {
  const file = join(folder, 'site.yml');
  return {
    name: 'help-desk:brand',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('.css') || !code.includes('BRAND_HUE')) return undefined;
      this.addWatchFile(file);
      const site = parse(readFileSync(file, 'utf8')) as { brand?: { hue?: unknown } };
      return code.replace('BRAND_HUE', String(Number(site.brand?.hue ?? 205)));
    },
  };
}
