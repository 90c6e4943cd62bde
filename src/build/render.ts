import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { fileOf } from '../cache/kept-pages.ts';

/** What renders them: the code of the pages as Astro bundled it. */
export interface PageRenderer {
  render(
    request: Request,
    options: { readonly routeData: RouteData },
  ): Promise<Response | { readonly response: Response }>;
}

/** Pages in work at a time: most of a page's time is spent waiting for the disk. */
const TOGETHER = 16;

/**
 * Renders pages and writes them where Astro would.
 * @param address of the site
 * @param site its folder
 */
export async function renderPages(
  paths: readonly PathWithRoute[],
  renderer: PageRenderer,
  address: string,
  site: string,
): Promise<void> {
  const left = paths.values();
  const work = async (): Promise<void> => {
    for (const path of left) {
      const request = new Request(new URL(served(path), address));
      const rendered = await renderer.render(request, { routeData: path.route });
      const response = 'response' in rendered ? rendered.response : rendered;
      if (!response.ok && response.status !== 404)
        throw new Error(`${path.pathname} cannot be rendered: it answers ${response.status}.`);
      const file = join(site, fileOf(path));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await response.text());
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}

/** Where it is served. */
const served = ({ pathname, route }: PathWithRoute): string =>
  route.type === 'page' ? pathname.replace(/\/*$/, '/') : pathname;
