import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage, BuiltSite, PageCheck } from './built-page.ts';

/** What an article page may weigh before its search bar is touched, in bytes over the wire (brotli). */
export const BUDGET_BYTES = { all: 40_000, withoutFont: 15_000, scripts: 5_000 } as const;

export interface Weight {
  readonly page: BuiltPage;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Everything but pictures. */
  readonly all: number;
}

/** Articles stay within the budget. Pictures are not counted: they load when they are seen. */
export const articlesAreLight: PageCheck = (site) =>
  weigh(site).flatMap(({ page: { file }, all, fonts, scripts }) => [
    ...over(file, 'in all', all, BUDGET_BYTES.all),
    ...over(file, 'without the font', all - fonts, BUDGET_BYTES.withoutFont),
    ...over(file, 'of scripts', scripts, BUDGET_BYTES.scripts),
  ]);

/** The weight of every article page, the heaviest first. */
export function weigh({ folder, pages }: BuiltSite): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (address: string): number => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const content = readFileSync(join(folder, address));
    // Fonts are compressed already; a host sends them as they are.
    const size = address.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
    sizes.set(address, size);
    return size;
  };
  const sum = (addresses: readonly string[], ending: RegExp): number =>
    addresses
      .filter((address) => ending.test(address))
      .reduce((total, address) => total + sizeOf(address), 0);
  return pages
    .filter(({ isArticle }) => isArticle)
    .map((page) => {
      const loaded = withImports(folder, page.resources);
      const html = brotliCompressSync(page.html).length;
      const styles = sum(loaded, /\.css$/);
      const scripts = sum(loaded, /\.js$/);
      const fonts = sum(loaded, /\.woff2$/);
      return {
        page,
        html,
        styles,
        scripts,
        fonts,
        all: html + styles + scripts + fonts + sum(loaded, /favicon\.svg$/),
      };
    })
    .sort((a, b) => b.all - a.all);
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

function over(
  file: string,
  what: string,
  size: number,
  budget: number,
): { file: string; message: string }[] {
  if (size <= budget) return [];
  return [
    {
      file,
      message: `weighs ${(size / 1000).toFixed(1)} kB ${what}; the budget is ${budget / 1000} kB. Take something out or shorten the article.`,
    },
  ];
}
