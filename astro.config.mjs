// @ts-check
// JavaScript, for what Astro reads by itself begins two seconds earlier than what Vite has to compile for it.
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { articleFiles } from './src/articles/article-files-plugin.ts';
import { compiledArticles } from './src/articles/compiled-articles-plugin.ts';
import { followContent } from './src/articles/follow-content-plugin.ts';
import { lateProcessor } from './src/articles/markdown/late-processor.ts';
import { siteAddress } from './src/articles/site-address.ts';
import { astroBuild } from './src/build/astro-build.ts';
import { cacheFolder } from './src/cache/cache-folder.ts';
import { checksInDev } from './src/checks/in-dev.ts';
import { contentFolder } from './src/content-folder.ts';
import { searchInDev } from './src/search/in-dev.ts';
import { ownStemmers } from './src/search/own-stemmers.ts';
import { brand } from './src/site/brand.ts';
import { preload } from './src/site/preload.ts';

const folder = contentFolder();

/** It is on every page, and would be taken along by the group that needs it. */
const preloading = { name: 'preload', test: /preload-helper/, priority: 1 };

/** What the search bar needs first comes in one file: one more is one more round trip where a host answers few at a time. */
const searchCore = {
  name: 'search',
  test: /\/src\/search\/client\/(?!load-|help-|mark-|suggested-|dropdown-styles|combobox)/,
};

/**
 * By its type, for what Astro gives to define it loads its tools for pictures as well.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: siteAddress(folder),
  trailingSlash: 'always',
  cacheDir: cacheFolder(folder),
  devToolbar: { enabled: false },
  // Nothing inline, so that the Content-Security-Policy needs no exceptions.
  build: { inlineStylesheets: 'never' },
  markdown: { processor: lateProcessor(), syntaxHighlight: false },
  integrations: [astroBuild(), checksInDev(), searchInDev(), mdx()],
  vite: {
    plugins: [
      articleFiles(),
      compiledArticles(folder),
      followContent(folder),
      preload(),
      ownStemmers(folder),
      tailwindcss(),
      // Tailwind makes nothing anew of a file that did not change.
      brand(folder),
    ],
    build: {
      assetsInlineLimit: 0,
      // Astro would take every browser for the newest: Safari then underlines no link, and older ones have no colours.
      cssTarget: ['safari16.4', 'ios16.4', 'firefox115', 'chrome111'],
      rolldownOptions: { onwarn: quietly },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [preloading, searchCore] } } },
        },
      },
    },
    server: { fs: { allow: ['.', folder] } },
  },
};

/**
 * Astro marks every article's module in a way the bundler warns of, one line per article (withastro/astro#18087).
 * @param {import('vite').Rolldown.RolldownLog} warning
 * @param {(warning: import('vite').Rolldown.RolldownLog) => void} warn
 */
function quietly(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}
