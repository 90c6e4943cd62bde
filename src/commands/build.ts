// `npm run build`: the site in `dist`.
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEarly } from '../build/start-astro.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { contentFolder } from '../content-folder.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    silent: { type: 'boolean', default: false },
  },
});
process.env['NODE_ENV'] ??= 'production';
const content = contentFolder();
const [site, cache] = [resolve(values.outDir), resolve(cacheFolder(content))];
const log = values.silent ? (): void => undefined : console.log;

// Compiling our own code would be a third of a small build.
enableCompileCache(join(cache, 'compiled'));
const astro = startEarly(`${cache}/`);
const { buildSite } = await import('../build/build-site.ts');
try {
  await buildSite({ content, site: `${site}/`, cache: `${cache}/` }, log, astro);
  log(`The site is built in ${(performance.now() / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
