import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { parse } from 'yaml';

interface CssPlugin {
  name: string;
  enforce: 'pre';
  configureServer: (server: Pick<ViteDevServer, 'watcher'>) => void;
  transform: (code: string, id: string) => string | undefined;
}

/** Vite plugin: puts the hue of the content folder's site.yml where a style sheet says BRAND_HUE. */
export function brand(folder: string): CssPlugin {
  const file = join(folder, 'site.yml');
  const sheets = new Set<string>();
  return {
    name: 'help-desk:brand',
    enforce: 'pre',
    configureServer: ({ watcher }) => {
      // Astro keeps a page's styles until it hears that they changed themselves.
      watcher.on('change', (path) => {
        if (path === file) for (const sheet of sheets) watcher.emit('change', sheet);
      });
    },
    transform: (code, id) => {
      if (!id.includes('.css') || !code.includes('BRAND_HUE')) return undefined;
      sheets.add(id.replace(/\?.*/, ''));
      const site = parse(readFileSync(file, 'utf8')) as { brand?: { hue?: unknown } };
      return code.replace('BRAND_HUE', String(Number(site.brand?.hue ?? 205)));
    },
  };
}
