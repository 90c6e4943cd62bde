import { readFileSync } from 'node:fs';
import type { BuiltPage } from './built-page.ts';
import type { PageFacts } from './scan-page.ts';

/** What was read of a file, and of which state of it. */
export interface StoredFacts extends FileState {
  /** `PageFacts` as JSON: one text is stored and read back far sooner than its fifty, and keeps none of the page. */
  readonly facts: string;
  packed?: number | undefined;
}

/** By which it is known whether a file was written again; the time in milliseconds. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** A page whose text stays on the disk: ten thousand of them would fill the memory. */
export class StoredPage implements BuiltPage {
  readonly file: string;
  readonly url: string;
  readonly #path: string;
  readonly #stored: StoredFacts;
  #facts: PageFacts | undefined;
  #ids: ReadonlySet<string> | undefined;

  constructor(file: string, path: string, stored: StoredFacts) {
    this.file = file;
    this.url = urlOf(file);
    this.#path = path;
    this.#stored = stored;
  }

  get #said(): PageFacts {
    return (this.#facts ??= JSON.parse(this.#stored.facts) as PageFacts);
  }

  get size(): number {
    return this.#stored.size;
  }

  get html(): string {
    return readFileSync(this.#path, 'utf8');
  }

  get ids(): ReadonlySet<string> {
    return (this.#ids ??= new Set(this.#said.ids));
  }

  get links(): readonly string[] {
    return this.#said.links;
  }

  get resources(): readonly string[] {
    return this.#said.resources;
  }

  get inline(): readonly string[] {
    return this.#said.inline;
  }

  get isArticle(): boolean {
    return this.#said.isArticle;
  }

  get packed(): number | undefined {
    return this.#stored.packed;
  }

  set packed(bytes: number | undefined) {
    this.#stored.packed = bytes;
  }
}

/** The address a file is served at, of its path inside the folder of the site. */
export const urlOf = (file: string): string =>
  `/${file.replace(/\\/g, '/').replace(/(^|\/)index\.html$/, '$1')}`;
