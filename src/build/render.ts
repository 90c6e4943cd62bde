import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Renders pages and writes them where Astro would.
 * @param address of the site
 * @param site its folder
 * @param wrote is told of each page that changed while its text is at hand, with its path in the site
 */
export async function renderPages(
  paths: readonly PathWithRoute[],
  renderer: PageRenderer,
  address: string,
  site: string,
  wrote: (file: string, text: string) => void,
): Promise<void> {
  for (const path of paths) {
    const request = new Request(new URL(served(path), address));
    const rendered = await renderer.render(request, { routeData: path.route });
    const response = 'response' in rendered ? rendered.response : rendered;
    if (!response.ok && response.status !== 404)
      throw new Error(`${path.pathname} cannot be rendered: it answers ${response.status}.`);
    const file = fileOf(path);
    const text = await response.text();
    mkdirSync(dirname(join(site, file)), { recursive: true });
    // Left as it was, nothing else that is remembered of it changes.
    if (says(join(site, file), text)) continue;
    // Writing at once takes a quarter of the time it takes to have it written in the background.
    writeFileSync(join(site, file), text);
    wrote(file, text);
  }
}

function says(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Where it is served. */
const served = ({ pathname, route }: PathWithRoute): string =>
  route.type === 'page' ? pathname.replace(/\/*$/, '/') : pathname;
