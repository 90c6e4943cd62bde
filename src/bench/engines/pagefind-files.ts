import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexFiles } from '../../search/index-files.ts';
import type { InstantFile } from '../../search/client/instant-file.ts';
import type { BenchArticle, Corpus } from '../engine.ts';

/** Pages handed to Pagefind's process at a time. */
const AT_ONCE = 100;

/** A Pagefind index on disk. */
export interface PagefindFiles {
  readonly folder: string;
  /** What the browser loads to answer, beside what the script itself fetches. */
  scripts(): Uint8Array[];
  remove(): void;
}

/**
 * Indexes pages as the site builds them, with the modules the site uses.
 * @param instant the instant tier's file, for the list of which article a fragment is about
 */
export async function buildPagefind(
  { locale, articles }: Corpus,
  instant: readonly InstantFile[] = [],
): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (let first = 0; first < articles.length; first += AT_ONCE) {
    const some = articles.slice(first, first + AT_ONCE);
    await Promise.all(
      some.map((article) =>
        index.addHTMLFile({ url: article.url, content: pageOf(article, locale) }),
      ),
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  for (const [path, content] of indexFiles((await index.getFiles()).files, instant)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return {
    folder,
    scripts: () =>
      ['pagefind.js', 'pagefind-worker.js'].map((name) => readFileSync(join(folder, name))),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A page with what the site marks for Pagefind. */
function pageOf(article: BenchArticle, locale: string): string {
  const { title, summary, feature, questions, aliases, sections } = article;
  const meta = (name: string, text: string): string =>
    `<div hidden data-pagefind-meta="${name}:${escaped(text)}"></div>`;
  const text = sections.map(({ heading, text: words }, number) => {
    const above = heading && `<h2 id="section-${String(number)}">${escaped(heading)}</h2>`;
    return `${above}<p>${escaped(words)}</p>`;
  });
  return `<!doctype html><html lang="${locale}"><head><title>${escaped(title)}</title></head><body>
    <article data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(summary)}</p>${text.join('')}
    ${meta('feature', feature)}${meta('questions', [...questions, ...aliases].join(' · '))}
    </article></body></html>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
