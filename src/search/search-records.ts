import { join } from 'node:path';
import type { Article, Feature } from '../articles/build-catalog.ts';
import type { Library } from '../articles/library.ts';
import type { Part, WordPart } from '../articles/markdown/parts.ts';
import { plainText } from '../articles/plain-text.ts';
import { readYaml } from '../articles/site-files.ts';
import { synonymsSchema, type Synonyms } from '../articles/schema/words.ts';
import { languageName } from '../i18n/language-name.ts';
import type { SearchSource } from './build-instant.ts';
import { anchorOf } from './client/instant-file.ts';
import { isLarge } from './large-site.ts';
import { escaped } from './search-page.ts';

/** All that the search is made of in one language. */
export interface SearchRecords {
  readonly locale: string;
  /** The other languages of the site. */
  readonly others: readonly string[];
  /** The site's own synonyms. */
  readonly synonyms: Synonyms;
  /** Its search is in parts, which know the texts (large-site.ts). */
  readonly isLarge: boolean;
  readonly articles: readonly SearchRecord[];
}

/** An article for both tiers: its text in plain words, and as HTML. */
export interface SearchRecord {
  readonly source: Omit<SearchSource, 'text'>;
  /** The text as it was written. */
  readonly body: string;
  /** Empty where Pagefind is not to read it, and where the text is no valid MDX, which the checks tell. */
  readonly html: string;
}

/** Every article of a language, in the reader's order. */
export function searchRecords(
  library: Library,
  catalog: ReadonlyMap<string, readonly Feature[]>,
  locale: string,
): SearchRecords {
  const articles = (catalog.get(locale) ?? []).flatMap((feature) => feature.articles);
  const sources = articles.map((article) => sourceOf(library, article));
  const large = isLarge(sources);
  return {
    locale,
    others: [...catalog.keys()].filter((other) => other !== locale),
    synonyms: readYaml(join(library.folder, 'synonyms', `${locale}.yml`), synonymsSchema) ?? [],
    isLarge: large,
    articles: sources.map((source, position) => {
      const entryId = articles[position]?.entryId ?? '';
      const body = library.files.get(entryId)?.body ?? '';
      const html = large ? '' : htmlOf(library, entryId, body);
      return { source, body, html };
    }),
  };
}

function sourceOf(library: Library, article: Article): SearchRecord['source'] {
  const { id, url, feature, frontMatter, locale, textLocale, entryId } = article;
  const { title, summary, questions, aliases } = frontMatter;
  const headings = tryText(library, entryId)
    ?.headings.filter(({ slug }) => slug !== 'footnote-label')
    .map(({ text: words, slug }) => [words, slug] as const);
  return {
    id,
    url,
    title,
    feature: feature.title,
    summary,
    questions,
    aliases,
    headings: headings ?? writtenHeadings(library.files.get(entryId)?.body ?? ''),
    language: textLocale === locale ? undefined : languageName(textLocale, locale),
  };
}

function htmlOf(library: Library, id: string, body: string): string {
  const text = tryText(library, id);
  return text ? htmlOfParts(text.parts) : escaped(plainText(body));
}

function tryText(library: Library, id: string): ReturnType<Library['text']> {
  try {
    return library.text(id);
  } catch {
    return undefined;
  }
}

/** The headings of a text that only MDX can compile. */
function writtenHeadings(body: string): (readonly [text: string, anchor: string])[] {
  return [...body.matchAll(/^#{2,6} +(.+)$/gm)].map(([, heading = '']) => {
    const words = plainText(heading);
    return [words, anchorOf(words)];
  });
}

const htmlOfParts = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : `${htmlOfParts(part.parts)}${underPicture(part)}`,
    )
    .join('');

/** What readers read below a picture or on a video. */
function underPicture({ props: { caption, title } }: WordPart): string {
  return [caption, title]
    .filter((text) => typeof text === 'string')
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
}
