import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { plainText } from '../articles/plain-text.ts';
import { articlesByFragment } from './articles-by-fragment.ts';
import { instantFilesFor } from './build-instant.ts';
import { searchPage } from './search-page.ts';
import type { SearchRecords } from './search-records.ts';

/** Pages handed to Pagefind's process at a time: those of ten thousand articles would all lie in memory. */
const AT_ONCE = 1000;

/** The files of the instant tier by their names, the first of them the one fetched first. */
export function instantFiles(records: SearchRecords): Promise<Map<string, string>> {
  const { locale, others, synonyms, articles } = records;
  const sources = articles.map(({ source, body }) => ({ ...source, text: plainText(body) }));
  return instantFilesFor(locale, sources, synonyms, others);
}

/**
 * Writes the whole search of one language: `search/<locale>.json` with its parts, and an index by Pagefind in
 * `pagefind/<locale>/`.
 * @param into the built site
 * @throws with Pagefind's own message when it cannot index
 */
export async function indexLanguage(records: SearchRecords, into: string): Promise<void> {
  removeLanguage(into, records.locale);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  // Pagefind works in a process of its own: it reads the texts while the instant tier is made here.
  const added = addAll(index, records);
  // It is waited for below.
  added.catch(() => undefined);
  for (const [name, text] of await instantFiles(records)) {
    const path = join(into, 'search', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await added;
  // Not `writeFiles`: it answers before the last files are written, and `close` would leave them empty.
  const { files, errors: missing } = await index.getFiles();
  if (missing.length > 0) throw new Error(`Pagefind: ${missing.join(' ')}`);
  await close();
  writeServed(files, join(into, 'pagefind', records.locale));
}

/** @throws with Pagefind's own message when it cannot read a text */
async function addAll(index: PagefindIndex, { articles, locale }: SearchRecords): Promise<void> {
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    const answers = await Promise.all(
      some.map((record) =>
        index.addHTMLFile({ url: record.source.id, content: searchPage(record, locale) }),
      ),
    );
    const problems = answers.flatMap(({ errors }) => errors);
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(' ')}`);
  }
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
