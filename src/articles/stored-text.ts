import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { stringsFor } from '../i18n/strings.ts';
import type { ArticleFile } from './article-files.ts';
import type { AddressOf } from './markdown/addresses.ts';
import { siteUrl } from './markdown/links.ts';
import { parseMdx } from './markdown/parse.ts';
import type { Part } from './markdown/parts.ts';
import { renderText, type RenderedText } from './markdown/render-text.ts';
import { readingText } from './markdown/text-error.ts';

/** A rendered text and all it was made of, so that it is known when it has to be made again. */
export interface StoredText {
  readonly digest: string;
  /** Changes with the interface's own words that stand in it. */
  readonly strings: string;
  /** Every link as it was written, and the address it led to. */
  readonly links: readonly (readonly [href: string, url: string])[];
  /** Null when MDX has to compile it. */
  readonly rendered: StoredRendering | null;
}

/** What is most of it is kept as bytes: a build needs the parts of few texts, and reads and writes all of them. */
interface StoredRendering extends Omit<RenderedText, 'parts'> {
  readonly parts: Uint8Array;
}

/** The text as it was rendered; its parts are made when they are asked for. */
export function renderingOf({ headings, files, parts }: StoredRendering): RenderedText {
  let made: readonly Part[] | undefined;
  return {
    headings,
    files,
    get parts() {
      return (made ??= deserialize(parts) as readonly Part[]);
    },
  };
}

/** Renders a text. @throws TextError when it is no valid MDX, or a link leads nowhere */
export function storedText(file: ArticleFile, addressOf: AddressOf): StoredText {
  const links = new Map<string, string>();
  const urlOf = (href: string): string => {
    const url = siteUrl(href, file.path, addressOf);
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
    rendered: rendered ? { ...rendered, parts: serialize(rendered.parts) } : null,
  };
}

/** Whether it would be rendered the same today. */
export function isStill(
  { digest, strings, links }: StoredText,
  file: ArticleFile,
  addressOf: AddressOf,
): boolean {
  return (
    digest === file.digest &&
    strings === stringsIn(file.locale) &&
    links.every(([href, url]) => tryUrl(href, file.path, addressOf) === url)
  );
}

function tryUrl(href: string, path: string, addressOf: AddressOf): string | undefined {
  try {
    return siteUrl(href, path, addressOf);
  } catch {
    return undefined;
  }
}

/** It is asked for every text. */
const digests = new WeakMap<object, string>();

function stringsIn(locale: string): string {
  const { article } = stringsFor(locale);
  const digest = digests.get(article) ?? hash('sha256', JSON.stringify(article), 'base64');
  digests.set(article, digest);
  return digest;
}
