import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { articlesByFragment } from '../../search/articles-by-fragment.ts';
import type { BenchArticle, Corpus } from '../engine.ts';

/** Pages handed to Pagefind's process at a time. */
const AT_ONCE = 100;

/** A Pagefind index on disk. */
export interface PagefindFiles {
  readonly folder: string;
  /** What the browser loads beside what the script itself fetches. */
  readonly scripts: readonly Uint8Array[];
  /** The site's list of which article a fragment is about. */
  readonly articles: string;
}

/** Indexes pages as the site builds them, once for all engines that ask for it. */
export async function buildPagefind(corpus: Corpus, scratch: string): Promise<PagefindFiles> {
  const folder = join(scratch, `pagefind-${corpus.locale}`);
  const articles = join(folder, 'articles.json');
  if (!existsSync(articles)) {
    const files = await indexed(corpus);
    for (const { path, content } of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const idByUrl = new Map(corpus.articles.map(({ url, id }) => [url.replace(/^\//, ''), id]));
    const named = Object.entries(articlesByFragment(files)).map(
      ([fragment, url]) => [fragment, idByUrl.get(url)] as const,
    );
    writeFileSync(articles, JSON.stringify(Object.fromEntries(named)));
  }
  const scripts = ['pagefind.js', 'pagefind-worker.js'];
  return { folder, articles, scripts: scripts.map((name) => readFileSync(join(folder, name))) };
}

async function indexed({ locale, articles }: Corpus): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (let first = 0; first < articles.length; first += AT_ONCE) {
    const some = articles.slice(first, first + AT_ONCE);
    const pages = some.map((one) => ({ url: one.url, content: pageOf(one, locale) }));
    await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  }
  const { files } = await index.getFiles();
  await close();
  return files;
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
