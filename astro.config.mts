import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import type { Rolldown } from 'vite';
import { createHash } from 'node:crypto';
import { articleFiles } from './src/articles/article-files-plugin.ts';
import { articleProcessor } from './src/articles/markdown/processor.ts';
import { siteAddress } from './src/articles/site-address.ts';
import { buildCache } from './src/cache/build-cache.ts';
import { checks } from './src/checks/checks.ts';
import { contentFolder } from './src/content-folder.ts';
import { searchIndex } from './src/search/search-integration.ts';
import { brand } from './src/site/brand.ts';
import { preload } from './src/site/preload.ts';

const folder = contentFolder();
const [openCache, saveCache] = buildCache();
const [startSearch, finishSearch] = searchIndex();

export default defineConfig({
  site: siteAddress(folder),
  trailingSlash: 'always',
  // One cache per content folder: two help desks built from one checkout never see each other's articles.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`,
  devToolbar: { enabled: false },
  // Nothing inline, so that the Content-Security-Policy needs no exceptions.
  // Pages are written several at a time: most of a page's time is spent waiting for the disk.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  markdown: { processor: articleProcessor(), syntaxHighlight: false },
  integrations: [openCache, startSearch, checks(), mdx(), finishSearch, saveCache],
  vite: {
    plugins: [articleFiles(folder), brand(folder), preload(), tailwindcss()],
    build: { assetsInlineLimit: 0, rolldownOptions: { onwarn: quietly } },
    server: { fs: { allow: ['.', folder] } },
  },
});

/** Astro marks every article's module in a way the bundler warns of, one line per article (withastro/astro#18087). */
function quietly(
  warning: Rolldown.RolldownLog,
  warn: (warning: Rolldown.RolldownLog) => void,
): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}
