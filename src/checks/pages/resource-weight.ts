import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the files of a page weigh over the wire, in bytes. */
export interface ResourceWeight {
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Those and the icon; everything but pictures. */
  readonly all: number;
}

/**
 * What a page loads besides itself, and the modules its scripts import at once; files of other sites are left out.
 * @param folder of the built site
 * @param resources addresses, as the page names them
 * @param sizes of files weighed before, by address; those weighed now are added
 * @throws when a file is not there
 */
export function weighResources(
  folder: string,
  resources: readonly string[],
  sizes: Map<string, number>,
): ResourceWeight {
  const sizeOf = (address: string): number => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const content = readFileSync(join(folder, address));
    // Fonts are compressed already; a host sends them as they are.
    const size = address.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
    sizes.set(address, size);
    return size;
  };
  const loaded = withImports(folder, resources);
  const sum = (ending: RegExp): number =>
    loaded
      .filter((address) => ending.test(address))
      .reduce((total, address) => total + sizeOf(address), 0);
  const styles = sum(/\.css$/);
  const scripts = sum(/\.js$/);
  const fonts = sum(/\.woff2$/);
  return { styles, scripts, fonts, all: styles + scripts + fonts + sum(/favicon\.svg$/) };
}

/** Scripts with the modules they import at once, which the browser loads as well. */
function withImports(folder: string, resources: readonly string[]): string[] {
  const all = new Set(resources.filter((address) => /^\/(?!\/)/.test(address)));
  for (const address of all) {
    if (!address.endsWith('.js')) continue;
    const code = readFileSync(join(folder, address), 'utf8');
    for (const [, path = ''] of code.matchAll(
      /(?:^|[;}*\s])(?:import|from)\s*["'](\.[^"']+)["']/g,
    )) {
      all.add(new URL(path, `http://site${address}`).pathname);
    }
  }
  return [...all];
}
