import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileDigest, type FileDigest } from '../cache/file-digests.ts';
import type { Pack } from '../cache/pack.ts';
import { articleId, readArticleFile, readArticleFiles, type ArticleFile } from './article-files.ts';
import { Addresses } from './markdown/addresses.ts';
import { mayHaveCode } from './markdown/may-have-code.ts';
import type { RenderedText } from './markdown/render-text.ts';
import { isStill, renderingOf, storedText, type StoredText } from './stored-text.ts';

/** The texts of a content folder: each is read once, and rendered once per change, when it is first asked for. */
export class Library {
  readonly folder: string;
  readonly #texts: Map<string, StoredText>;
  readonly #digests: Map<string, FileDigest>;
  #files: Map<string, ArticleFile>;
  #addresses: Addresses;
  /** Texts already found to be right, by the address book they were found with. */
  #sure = new Set<string>();

  constructor(folder: string, pack: Pack) {
    this.folder = folder;
    this.#texts = pack.section('texts');
    this.#digests = pack.section('files');
    this.#files = byId(readArticleFiles(folder));
    this.#addresses = this.#addressBook();
    // Otherwise the pack would grow for ever.
    for (const id of this.#texts.keys()) if (!this.#files.has(id)) this.#texts.delete(id);
    for (const path of this.#digests.keys()) if (!existsSync(path)) this.#digests.delete(path);
  }

  get files(): ReadonlyMap<string, ArticleFile> {
    return this.#files;
  }

  /** The articles at a path: the one whose file it is, or those known below a folder. */
  idsAt(path: string): string[] {
    const articles = join(this.folder, 'articles');
    const id = articleId(articles, path);
    if (id !== undefined) return [id];
    const below = `${relative(articles, path).replaceAll(sep, '/')}/`;
    return [...this.#files.keys()].filter((known) => known.startsWith(below));
  }

  /** Reads again what a writer changed, added or removed: a file, or a folder that is gone. */
  readAgain(path: string): void {
    for (const id of this.idsAt(path)) this.#readAgain(id);
    // Links lead elsewhere where a slug changed, or a feature's.
    this.#addresses = this.#addressBook();
    this.#sure = new Set();
  }

  #readAgain(id: string): void {
    const file = readArticleFile(this.folder, id);
    const isNew = !this.#files.has(id);
    if (file) this.#files.set(id, file);
    else this.#files.delete(id);
    if (file && isNew)
      this.#files = byId([...this.#files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  /**
   * The text of an article, rendered; undefined when MDX has to compile it.
   * @throws TextError when it is no valid MDX, or a link leads nowhere; the checks tell writers before
   */
  text(id: string): RenderedText | undefined {
    const { rendered } = this.#stored(id);
    return rendered ? renderingOf(rendered) : undefined;
  }

  #stored(id: string): StoredText {
    const known = this.#known(id);
    if (known) return known;
    const made = storedText(this.#file(id), this.#addresses.of);
    this.#texts.set(id, made);
    this.#sure.add(id);
    return made;
  }

  /** A text as it was rendered before; undefined where it would be another one today. */
  #known(id: string): StoredText | undefined {
    const known = this.#texts.get(id);
    if (!known || this.#sure.has(id)) return known;
    if (!isStill(known, this.#file(id), this.#addresses.of)) return undefined;
    this.#sure.add(id);
    return known;
  }

  #file(id: string): ArticleFile {
    const file = this.#files.get(id);
    if (!file) throw new Error(`There is no article ${id} in ${this.folder}.`);
    return file;
  }

  /** Where the articles are found on the site. */
  get addresses(): Addresses {
    return this.#addresses;
  }

  /** Whether an article has code of its own; one that is no valid MDX has none that could run. */
  isCompiled(id: string): boolean {
    try {
      const known = this.#known(id);
      // Most texts need not be rendered to see that they have none.
      if (!known && !mayHaveCode(this.#file(id).body)) return false;
      return (known ?? this.#stored(id)).rendered === null;
    } catch {
      return false;
    }
  }

  /**
   * A digest of a text with everything in it, the files it shows included; undefined where MDX has to compile it, for
   * then it may show anything.
   */
  textDigest(id: string): string | undefined {
    const text = this.text(id);
    if (!text) return undefined;
    const folder = join(this.folder, 'articles', id, '..');
    const files = text.files.map((src) => [src, fileDigest(join(folder, src), this.#digests)]);
    return JSON.stringify([this.madeOf(id), files]);
  }

  /** Changes with everything the words of a text are made of. */
  madeOf(id: string): string {
    const { digest, strings, links } = this.#stored(id);
    return JSON.stringify([digest, strings, links]);
  }

  #addressBook(): Addresses {
    const articles = join(this.folder, 'articles');
    return new Addresses((path) => this.#files.get(articleId(articles, path) ?? ''));
  }
}

const byId = (files: readonly ArticleFile[]): Map<string, ArticleFile> =>
  new Map(files.map((file) => [file.id, file]));
