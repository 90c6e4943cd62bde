import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from './pack.ts';

/** A page of an earlier build: what it was made of, and its file as it was written. */
interface PageRecord {
  readonly cacheKey: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** A page that Astro is about to render. */
interface Path {
  readonly pathname: string;
  readonly route: { readonly type: string };
  readonly cacheKey?: string | undefined;
}

/** Pages whose `cacheKey` is that of the build before, and whose file is still as that build wrote it, are kept. */
export class KeptPages {
  readonly #records: Map<string, PageRecord>;
  readonly #folder: string;
  readonly #keys = new Map<string, string>();
  readonly #kept = new Set<string>();

  /** @param folder the built site */
  constructor(folder: string, pack: Pack) {
    this.#folder = folder;
    // One output folder's pages say nothing of another's.
    this.#records = pack.section(`pages ${folder}`);
  }

  /** The paths that have to be rendered; every other page stays as it is. */
  toRender<P extends Path>(paths: readonly P[]): P[] {
    return paths.filter((path) => {
      const file = fileOf(path);
      const { cacheKey } = path;
      if (cacheKey === undefined) return true;
      this.#keys.set(file, cacheKey);
      if (!this.#isAsWritten(file, cacheKey)) return true;
      this.#kept.add(file);
      return false;
    });
  }

  get kept(): ReadonlySet<string> {
    return this.#kept;
  }

  /** Remembers the pages as they are now. */
  record(): void {
    this.#records.clear();
    for (const [file, cacheKey] of this.#keys) {
      const { size, mtimeMs } = statSync(join(this.#folder, file));
      this.#records.set(file, { cacheKey, size, mtimeMs });
    }
  }

  #isAsWritten(file: string, cacheKey: string): boolean {
    const record = this.#records.get(file);
    if (record?.cacheKey !== cacheKey) return false;
    const found = statSync(join(this.#folder, file), { throwIfNoEntry: false });
    return found?.size === record.size && found.mtimeMs === record.mtimeMs;
  }
}

/** Where Astro writes it, from the folder of the built site. */
function fileOf({ pathname, route }: Path): string {
  return join(pathname, route.type === 'page' ? 'index.html' : '').replace(/^\//, '');
}
