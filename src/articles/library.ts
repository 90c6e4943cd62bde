import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pack } from '../cache/pack.ts';
import { onePerProcess } from '../cache/one-per-process.ts';
import { stringsFor } from '../i18n/strings.ts';
import { readArticleFile, readArticleFiles, type ArticleFile } from './article-files.ts';
import { Addresses } from './markdown/addresses.ts';
import { siteUrl } from './markdown/links.ts';
import { parseMdx } from './markdown/parse.ts';
import { renderText, type RenderedText } from './markdown/render-text.ts';
import { readingText } from './markdown/text-error.ts';

/** A rendered text and all it was made of, so that it is known when it has to be made again. */
interface StoredText {
  readonly digest: string;
  /** The interface's own words that stand in it. */
  readonly strings: string;
  /** Every link as it was written, and the address it led to. */
  readonly links: readonly (readonly [href: string, url: string])[];
  /** Null when MDX has to compile it. */
  readonly rendered: RenderedText | null;
}

/** The texts of a content folder: each is read once, and rendered once per change, when it is first asked for. */
export class Library {
  readonly folder: string;
  readonly #texts: Map<string, StoredText>;
  #files: ReadonlyMap<string, ArticleFile>;
  #addresses: Addresses;
  /** Texts already found to be right, by the address book they were found with. */
  #sure = new Set<string>();

  constructor(folder: string, pack: Pack) {
    this.folder = folder;
    this.#texts = pack.section('texts');
    this.#files = byId(readArticleFiles(folder));
    this.#addresses = this.#addressBook();
  }

  get files(): ReadonlyMap<string, ArticleFile> {
    return this.#files;
  }

  /** Forgets texts of articles that are gone, so that the pack does not grow for ever. */
  forgetOthers(): void {
    for (const id of this.#texts.keys()) if (!this.#files.has(id)) this.#texts.delete(id);
  }

  /** Reads again what a writer changed, added or removed: one article, or, without an id, everything. */
  readAgain(id?: string): void {
    if (id === undefined) this.#files = byId(readArticleFiles(this.folder));
    else {
      const others = [...this.#files.values()].filter((file) => file.id !== id);
      const path = join(this.folder, 'articles', `${id}.mdx`);
      const files = existsSync(path) ? [...others, readArticleFile(this.folder, id)] : others;
      this.#files = byId(files.sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
    this.readFeaturesAgain();
  }

  /** Reads again what a writer changed of a feature, where links to its articles lead. */
  readFeaturesAgain(): void {
    this.#addresses = this.#addressBook();
    this.#sure = new Set();
  }

  /**
   * The text of an article, rendered; undefined when MDX has to compile it.
   * @throws TextError when it is no valid MDX, or a link leads nowhere; the checks tell writers before
   */
  text(id: string): RenderedText | undefined {
    const file = this.#files.get(id);
    if (!file) throw new Error(`There is no article ${id} in ${this.folder}.`);
    const stored = this.#texts.get(id);
    if (stored && (this.#sure.has(id) || this.#isStill(stored, file))) {
      this.#sure.add(id);
      return stored.rendered ?? undefined;
    }
    const made = this.#render(file);
    this.#texts.set(id, made);
    this.#sure.add(id);
    return made.rendered ?? undefined;
  }

  /**
   * A digest of a text with everything in it, the files it shows included; undefined where MDX has to compile it, for
   * then it may show anything.
   */
  textDigest(id: string): string | undefined {
    const text = this.text(id);
    const stored = this.#texts.get(id);
    if (!text || !stored) return undefined;
    const folder = join(this.folder, 'articles', id, '..');
    const files = text.files.map((src) => [src, digestOf(join(folder, src))]);
    return JSON.stringify([stored.digest, stored.strings, stored.links, files]);
  }

  #isStill({ digest, strings, links }: StoredText, file: ArticleFile): boolean {
    return (
      digest === file.digest &&
      strings === stringsIn(file.locale) &&
      links.every(([href, url]) => this.#tryUrl(href, file.path) === url)
    );
  }

  #render(file: ArticleFile): StoredText {
    const links = new Map<string, string>();
    const urlOf = (href: string): string => {
      const url = siteUrl(href, file.path, this.#addresses.of);
      links.set(href, url);
      return url;
    };
    const rendered = readingText(file.path, () =>
      renderText(parseMdx(file.body), file.locale, urlOf),
    );
    return {
      digest: file.digest,
      strings: stringsIn(file.locale),
      links: [...links],
      rendered: rendered ?? null,
    };
  }

  #tryUrl(href: string, path: string): string | undefined {
    try {
      return siteUrl(href, path, this.#addresses.of);
    } catch {
      return undefined;
    }
  }

  #addressBook(): Addresses {
    return new Addresses(
      new Map([...this.#files.values()].map(({ path, frontMatter }) => [path, frontMatter])),
    );
  }
}

const byId = (files: readonly ArticleFile[]): ReadonlyMap<string, ArticleFile> =>
  new Map(files.map((file) => [file.id, file]));

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}

const stringsIn = (locale: string): string => JSON.stringify(stringsFor(locale).article);

/** The pack of this build; one that is forgotten with the process where no build has opened one. */
export const sharedPack = (): Pack => onePerProcess('pack', () => Pack.inMemory());

/** The library of a content folder, the same for the checks, the pages and the search. */
export const sharedLibrary = (folder: string): Library =>
  onePerProcess(`library ${folder}`, () => new Library(folder, sharedPack()));
