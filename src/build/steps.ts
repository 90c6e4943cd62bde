import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { siteAddress } from '../articles/site-address.ts';
import { fileOf, KeptPages } from '../cache/kept-pages.ts';
import { setForProcess } from '../cache/one-per-process.ts';
import type { Pack } from '../cache/pack.ts';
import { removeOld, removeUnshown } from '../cache/prune.ts';
import { stateOf } from '../cache/written.ts';
import { passContent, passPages } from '../checks/checks.ts';
import { readSite, remember } from '../checks/pages/built-page.ts';
import type { StoredFacts } from '../checks/pages/stored-page.ts';
import type { SearchBuild } from '../search/search-build.ts';
import { startSearch } from '../search/start-search.ts';
import type { Bundle } from './bundle.ts';
import { timeOnDisk } from './files.ts';
import { makeIcons } from './icons.ts';
import { Pictures } from './pictures.ts';
import type { Places } from './places.ts';
import { renderPages } from './render.ts';

/**
 * What a build does, in this order: it starts the search, checks the content, renders the pages that are not as in the
 * build before, makes pictures, removes what is old, checks the pages, and remembers all that.
 */
export class Steps {
  readonly #startedMs: number;
  readonly #places: Places;
  readonly #pack: Pack;
  readonly #pages: KeptPages;
  readonly #pictures = new Pictures();
  #search: SearchBuild | undefined;
  #advice = true;

  constructor(places: Places, pack: Pack) {
    setForProcess('pack', pack);
    setForProcess('site folder', places.site);
    this.#places = places;
    this.#pack = pack;
    this.#pages = new KeptPages(places.site, pack);
    this.#startedMs = timeOnDisk(places.site);
  }

  /** @throws with every mistake in the content */
  begin(): void {
    const { content, site, cache } = this.#places;
    // In a process of its own: it goes on while the content is checked.
    this.#search = startSearch(content, site, cache);
    this.#advice = passContent(content);
  }

  /**
   * Makes the site with the code of its pages.
   * @throws with every mistake in the pages
   */
  async complete(bundle: Bundle, log: (line: string) => void): Promise<void> {
    const { content, site, cache } = this.#places;
    collectGarbage();
    const served = bundle.putInto(site);
    this.#pictures.install();
    const paths = this.#pages.toRender(await bundle.paths(), served);
    const facts = this.#pack.section<StoredFacts>('built pages');
    await renderPages(paths, bundle, siteAddress(content), site, (file, text) => {
      if (file.endsWith('.html')) remember(facts, file, text, stateOf(join(site, file)));
    });
    await this.#pictures.make(site, join(cache, 'assets'), bundle.images);
    const icons = await makeIcons(site, this.#pack.section('icons'));
    const files = removeOld(
      site,
      this.#startedMs,
      new Set([...this.#pages.kept, ...served, ...icons, ...paths.map(fileOf)]),
    );
    const built = readSite(site, facts, files);
    removeUnshown(built);
    passPages(built, this.#advice);
    for (const line of (await this.#search?.finish()) ?? []) log(line);
    this.#pages.record();
    this.#pack.save();
    const kept = this.#pages.kept.size;
    log(`${paths.length} pages made${kept > 0 ? `, ${kept} had not changed` : ''}`);
  }
}

/**
 * Node lets its memory grow as long as the machine has some. What was read for the checks is done with when the pages
 * begin, and is a third of it.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
