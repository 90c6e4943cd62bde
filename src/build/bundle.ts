import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { filesBelow } from '../cache/files-below.ts';
import { Pack } from '../cache/pack.ts';
import { isAsWritten, stateOf, type Written } from '../cache/written.ts';
import type { ImageConfig } from './pictures.ts';
import type { PageRenderer } from './render.ts';
import { bundlesIn } from './start-astro.ts';

/** What Astro knows of each kind of page once it is bundled; only its styles are needed to render it. */
export type Styles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What is known of a bundle beside its files. */
interface About {
  readonly styles: Styles;
  readonly images: ImageConfig;
  /** Its files as they were written. */
  readonly files: ReadonlyMap<string, Written>;
}

/** The code of the pages as Astro bundled it, ready to render them. */
export interface Bundle extends PageRenderer {
  readonly images: ImageConfig;
  paths(): Promise<PathWithRoute[]>;
  /**
   * Puts the files that come with it into a site: scripts, styles, what is served as it is.
   * @returns their paths in the site
   */
  putInto(site: string): string[];
}

/** The part of what Astro bundles that is asked here. */
interface App extends PageRenderer, StaticPathsApp {
  setInternals(internals: { readonly pagesByKeys: Styles }): void;
  setOptions(options: object): void;
}

/** What Astro made. */
export interface Bundled {
  /** The folder of the code of the pages. */
  readonly code: string;
  /** The folder of the files that are served, and which of those in it. */
  readonly site: string;
  readonly served: readonly string[];
  readonly styles: Styles;
  readonly images: ImageConfig;
}

/** A folder for each, so that a build that fails leaves that of the build before as it was. */
const folderOf = (cache: string, key: string): string =>
  join(bundlesIn(cache), createHash('sha256').update(key).digest('hex').slice(0, 16));

/**
 * Keeps a bundle for the builds to come, in place of those before.
 * @param key changes with everything that is bundled
 */
export function keepBundle(cache: string, key: string, bundled: Bundled): void {
  rmSync(bundlesIn(cache), { recursive: true, force: true });
  const folder = folderOf(cache, key);
  const { code, site, served, styles, images } = bundled;
  cpSync(code, join(folder, 'code'), { recursive: true });
  for (const file of served) cpSync(join(site, file), join(folder, 'served', file));
  const pack = Pack.open(join(folder, 'about.pack'), key);
  pack.section('bundle').set('about', {
    images,
    styles: new Map([...styles].map(([page, { styles }]) => [page, { styles }])),
    files: new Map(filesBelow(folder).map((file) => [file, stateOf(join(folder, file))])),
  });
  pack.save();
}

/** The bundle with this key; undefined where there is none, or its files are not as they were written. */
export async function openBundle(cache: string, key: string): Promise<Bundle | undefined> {
  const folder = folderOf(cache, key);
  const about = Pack.open(join(folder, 'about.pack'), key).section<About>('bundle').get('about');
  if (!about) return undefined;
  const files = [...about.files];
  if (!files.every(([file, written]) => isAsWritten(join(folder, file), written))) return undefined;
  const entry = files.find(([file]) => file.startsWith('code/prerender-entry.'));
  if (!entry) return undefined;
  const { href } = pathToFileURL(join(folder, entry[0]));
  const { app } = (await import(/* @vite-ignore */ href)) as { app: App };
  app.setInternals({ pagesByKeys: about.styles });
  const destination = { write: ({ message }: { message: string }): void => console.warn(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    images: about.images,
    paths: () => new StaticPaths(app).getAll(),
    render: (request, options) => app.render(request, options),
    putInto: (site) => {
      // With their times, by which the next build knows that nobody touched them.
      cpSync(join(folder, 'served'), site, { recursive: true, preserveTimestamps: true });
      return filesBelow(join(folder, 'served'));
    },
  };
}
