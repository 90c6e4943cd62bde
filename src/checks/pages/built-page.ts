import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../problem.ts';
import { scanPage, type PageFacts } from './scan-page.ts';

/** A built page, read once for all rules. */
export interface BuiltPage {
  /** Path of the file inside `dist`. */
  readonly file: string;
  /** The address it is served at. */
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses in `<a href>` and in forms. */
  readonly links: readonly string[];
  /** Addresses the browser loads by itself: scripts, styles, preloads, pictures. */
  readonly resources: readonly string[];
  /** Scripts, styles and handlers written into the page. */
  readonly inline: readonly string[];
  readonly isArticle: boolean;
  /** Its size in bytes as a host compresses it, once somebody has found that out; it takes 30 ms. */
  packed?: number | undefined;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
}

/** A rule: one thing that is true of good pages. */
export type PageCheck = (site: BuiltSite) => Problem[];

/** What was read of a file, and of which state of it. */
export interface StoredFacts extends PageFacts {
  readonly size: number;
  readonly mtimeMs: number;
  packed?: number | undefined;
}

/**
 * @param known what was read of the pages before, by path; what is read now is added, and what is gone taken out
 */
export function readSite(folder: string, known = new Map<string, StoredFacts>()): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const there = new Set(files);
  for (const file of known.keys()) if (!there.has(file)) known.delete(file);
  return {
    folder,
    pages: files.map((file) => {
      const path = join(folder, file);
      const { size, mtimeMs } = statSync(path);
      const before = known.get(file);
      if (before?.size === size && before.mtimeMs === mtimeMs) return new Page(file, path, before);
      const facts = { ...scanPage(readFileSync(path, 'utf8')), size, mtimeMs };
      known.set(file, facts);
      return new Page(file, path, facts);
    }),
  };
}

export function readPage(file: string, html: string): BuiltPage {
  const facts = scanPage(html);
  const url = urlOf(file);
  return { file, url, size: Buffer.byteLength(html), html, ...facts, ids: new Set(facts.ids) };
}

/** A page whose text stays on the disk: ten thousand of them would fill the memory. */
class Page implements BuiltPage {
  readonly file: string;
  readonly #path: string;
  readonly #facts: StoredFacts;
  #ids: ReadonlySet<string> | undefined;

  constructor(file: string, path: string, facts: StoredFacts) {
    this.file = file;
    this.#path = path;
    this.#facts = facts;
  }

  get url(): string {
    return urlOf(this.file);
  }

  get size(): number {
    return this.#facts.size;
  }

  get html(): string {
    return readFileSync(this.#path, 'utf8');
  }

  get ids(): ReadonlySet<string> {
    return (this.#ids ??= new Set(this.#facts.ids));
  }

  get links(): readonly string[] {
    return this.#facts.links;
  }

  get resources(): readonly string[] {
    return this.#facts.resources;
  }

  get inline(): readonly string[] {
    return this.#facts.inline;
  }

  get isArticle(): boolean {
    return this.#facts.isArticle;
  }

  get packed(): number | undefined {
    return this.#facts.packed;
  }

  set packed(bytes: number | undefined) {
    this.#facts.packed = bytes;
  }
}

const urlOf = (file: string): string =>
  `/${file.replace(/\\/g, '/').replace(/(^|\/)index\.html$/, '$1')}`;
