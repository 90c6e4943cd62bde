import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../cache/files-below.ts';
import type { Problem } from '../problem.ts';
import { scanPage } from './scan-page.ts';
import { StoredPage, urlOf, type FileState, type StoredFacts } from './stored-page.ts';

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

/**
 * @param known what was read of the pages before, by path; what is read now is added, and what is gone taken out
 * @param all the files in the folder
 */
export function readSite(
  folder: string,
  known = new Map<string, StoredFacts>(),
  all = filesBelow(folder),
): BuiltSite {
  const files = all.filter((file) => file.endsWith('.html')).sort();
  const there = new Set(files);
  for (const file of known.keys()) if (!there.has(file)) known.delete(file);
  return {
    folder,
    pages: files.map((file) => {
      const path = join(folder, file);
      const state = statSync(path);
      const before = known.get(file);
      if (before?.size === state.size && before.mtimeMs === state.mtimeMs)
        return new StoredPage(file, path, before);
      return new StoredPage(file, path, remember(known, file, readFileSync(path, 'utf8'), state));
    }),
  };
}

/**
 * Stores what a page says while its text is at hand, so that `readSite` need not read the file.
 * @param file its path inside the folder of the site, as the system writes paths
 * @param state of the file, after the text was written to it
 */
export function remember(
  known: Map<string, StoredFacts>,
  file: string,
  html: string,
  { size, mtimeMs }: FileState,
): StoredFacts {
  // By way of bytes, characters of plain text take one byte each, in memory and in what is stored.
  const facts = Buffer.from(JSON.stringify(scanPage(html))).toString();
  const stored = { size, mtimeMs, facts };
  known.set(file, stored);
  return stored;
}

export function readPage(file: string, html: string): BuiltPage {
  const facts = scanPage(html);
  const url = urlOf(file);
  return { file, url, size: Buffer.byteLength(html), html, ...facts, ids: new Set(facts.ids) };
}
