import type { AstroConfig, AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { libraryWithCode } from '../articles/articles-with-code.ts';
import { contentFolder } from '../content-folder.ts';
import { codeDigest } from '../cache/code-digest.ts';
import { setForProcess } from '../cache/one-per-process.ts';
import { Pack } from '../cache/pack.ts';
import { keepBundle, type Bundle, type Styles } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';
import { filesSince, timeOnDisk } from './files.ts';
import { ONLY_BUNDLE } from './start-astro.ts';
import { packIn, type Places } from './places.ts';
import type { Steps } from './steps.ts';

/**
 * `astro build`: Astro bundles the code of the pages, and with that bundle, which is kept, the site is built as by
 * `npm run build`.
 */
export function astroBuild(): AstroIntegration {
  let build: AstroBuild | undefined;
  return {
    name: 'help-desk:build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        build = new AstroBuild(config);
        // What a bundle does not need is not loaded for it.
        if (process.env[ONLY_BUNDLE] === undefined) build.begin((await import('./steps.ts')).Steps);
        // Astro would begin with an empty folder.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:setup': ({ pages, vite }) =>
        build?.bundling(pages, vite.environments?.['prerender']?.build?.outDir),
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            await build?.bundled(astro, (line) => logger.info(line));
            // Every page is made.
            return [];
          },
        }));
      },
    },
  };
}

type Prerenderer = Pick<Bundle, 'render'> & { readonly getStaticPaths: Bundle['paths'] };

class AstroBuild {
  readonly #code = codeDigest();
  readonly #places: Places;
  readonly #config: AstroConfig;
  readonly #startedMs: number;
  readonly #pack: Pack;
  #steps: Steps | undefined;
  #folder = '';
  #styles: Styles = new Map();

  constructor(config: AstroConfig) {
    const [site, cache] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
    this.#places = { content: contentFolder(), site, cache };
    this.#config = config;
    this.#startedMs = timeOnDisk(site);
    this.#pack = Pack.open(packIn(cache), this.#code);
    setForProcess('pack', this.#pack);
  }

  /** @throws with every mistake in the content */
  begin(steps: new (places: Places, pack: Pack) => Steps): void {
    this.#steps = new steps(this.#places, this.#pack);
    this.#steps.begin();
  }

  /** @param code the folder for the code of the pages, which Astro removes at the end */
  bundling(styles: Styles, code = ''): void {
    this.#styles = styles;
    this.#folder = code;
  }

  /** @param astro renders pages with what was bundled */
  async bundled(astro: Prerenderer, log: (line: string) => void): Promise<void> {
    const { content, site, cache } = this.#places;
    const { image: images } = this.#config;
    const served = filesSince(site, this.#startedMs);
    const [code, styles] = [this.#folder, this.#styles];
    const key = bundleKey(content, this.#code, await libraryWithCode(content));
    keepBundle(cache, key, { code, site, served, styles, images });
    await this.#steps?.complete(
      { images, paths: astro.getStaticPaths, render: astro.render, putInto: () => served },
      log,
    );
  }
}
