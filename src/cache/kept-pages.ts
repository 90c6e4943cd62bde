import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from './pack.ts';
import { isAsWritten, stateOf, type Written } from './written.ts';

/** A page of an earlier build, and what it was made of. */
interface PageRecord extends Written {
  readonly cacheKey: string;
}

/** A page that Astro is about to render. */
export interface Path {
  readonly pathname: string;
  readonly route: { readonly type: string };
  readonly cacheKey?: string | undefined;
}

/**
 * Pages whose `cacheKey` is that of the build before, and whose file is still as that build wrote it, are kept. So are
 * the pictures they show, which are only made with a page; where one of them was touched, or scripts and styles have
 * other names, no page is kept.
 */
export class KeptPages {
  readonly #records: Map<string, PageRecord>;
  readonly #pictures: Map<string, Written>;
  /** Their names say what is in them. */
  readonly #served: Map<string, true>;
  readonly #folder: string;
  readonly #keys = new Map<string, string>();
  readonly #kept = new Set<string>();

  /** @param folder the built site */
  constructor(folder: string, pack: Pack) {
    this.#folder = folder;
    // One output folder's pages say nothing of another's.
    this.#records = pack.section(`pages ${folder}`);
    this.#pictures = pack.section(`pictures ${folder}`);
    this.#served = pack.section(`served ${folder}`);
    if (![...this.#pictures].every(([file, written]) => isAsWritten(join(folder, file), written)))
      this.#records.clear();
  }

  /**
   * The paths that have to be rendered; every other page stays as it is.
   * @param served the files that come with the pages
   */
  toRender<P extends Path>(paths: readonly P[], served: readonly string[] = []): P[] {
    if (served.length !== this.#served.size || !served.every((file) => this.#served.has(file))) {
      this.#records.clear();
      this.#served.clear();
      for (const file of served) this.#served.set(file, true);
    }
    return paths.filter((path) => {
      const file = fileOf(path);
      const { cacheKey } = path;
      if (cacheKey === undefined) return true;
      this.#keys.set(file, cacheKey);
      const record = this.#records.get(file);
      if (record?.cacheKey !== cacheKey || !isAsWritten(join(this.#folder, file), record))
        return true;
      this.#kept.add(file);
      return false;
    });
  }

  get kept(): ReadonlySet<string> {
    return this.#kept;
  }

  /** Remembers the pages as they are now. */
  record(): void {
    for (const file of this.#records.keys()) if (!this.#keys.has(file)) this.#records.delete(file);
    for (const [file, cacheKey] of this.#keys)
      if (!this.#kept.has(file))
        this.#records.set(file, { cacheKey, ...stateOf(join(this.#folder, file)) });
    const assets = new Set(assetsIn(this.#folder));
    for (const file of this.#pictures.keys()) if (!assets.has(file)) this.#pictures.delete(file);
    for (const file of assets) {
      const path = join(this.#folder, file);
      const known = this.#pictures.get(file);
      if (!known || !isAsWritten(path, known)) this.#pictures.set(file, stateOf(path));
    }
  }
}

/** Pictures, fonts and the like; scripts and styles are written by every build. */
function assetsIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, '_astro'))
      .filter((name) => !/\.(?:css|js)$/.test(name))
      .map((name) => join('_astro', name));
  } catch {
    return [];
  }
}

/** Where Astro writes it, from the folder of the built site. */
export function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\//, '');
  if (route.type !== 'page') return path;
  return /^(?:404|500)\/?$/.test(path) ? `${path.slice(0, 3)}.html` : join(path, 'index.html');
}
