import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { plainText } from '../articles/plain-text.ts';
import { articlesByFragment } from './articles-by-fragment.ts';
import { instantFilesFor } from './build-instant.ts';
import { searchPage } from './search-page.ts';
import type { SearchRecords } from './search-records.ts';

/** The files of the instant tier by their names, the first of them the one fetched first. */
export function instantFiles(records: SearchRecords): Promise<Map<string, string>> {
  const { locale, others, synonyms, articles } = records;
  const sources = articles.map(({ source, body }) => ({ ...source, text: plainText(body) }));
  return instantFilesFor(locale, sources, synonyms, others);
}

/**
 * Writes the whole search of one language: `search/<locale>.json` with its parts; and where these do not know all texts
 * themselves, an index of the texts by Pagefind in `pagefind/<locale>/`.
 * @param into the built site
 * @throws with Pagefind's own message when it cannot index
 */
export async function indexLanguage(records: SearchRecords, into: string): Promise<void> {
  removeLanguage(into, records.locale);
  for (const [name, text] of await instantFiles(records)) {
    const path = join(into, 'search', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!records.isLarge) await indexTexts(records, join(into, 'pagefind', records.locale));
}

/**
 * Lets Pagefind index the texts.
 * @param into where its files go
 */
async function indexTexts(records: SearchRecords, into: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  await addAll(index, records);
  // Not `writeFiles`: it answers before the last files are written, and `close` would leave them empty.
  const { files, errors: missing } = await index.getFiles();
  if (missing.length > 0) throw new Error(`Pagefind: ${missing.join(' ')}`);
  await close();
  writeServed(files, into);
}

/** @throws with Pagefind's own message when it cannot read a text */
async function addAll(index: PagefindIndex, { articles, locale }: SearchRecords): Promise<void> {
  const answers = await Promise.all(
    articles.map((record) =>
      index.addHTMLFile({ url: record.source.id, content: searchPage(record, locale) }),
    ),
  );
  const problems = answers.flatMap(({ errors }) => errors);
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(' ')}`);
}

/** Removes the search of a language from a built site. */
export function removeLanguage(from: string, locale: string): void {
  rmSync(join(from, 'pagefind', locale), { recursive: true, force: true });
  rmSync(join(from, 'search', locale), { recursive: true, force: true });
  rmSync(join(from, 'search', `${locale}.json`), { force: true });
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind brings interfaces, and a summary of every page: here which article a page is takes their place. */
function writeServed(files: readonly IndexFile[], folder: string): void {
  mkdirSync(join(folder, 'index'), { recursive: true });
  for (const { path, content } of files)
    if (!/^fragment\/|^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path))
      writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(articlesByFragment(files)));
}
