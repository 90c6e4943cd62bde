import { stringsFor } from '../i18n/strings.ts';
import type { ArticleFile } from './article-files.ts';
import type { AddressOf } from './markdown/addresses.ts';
import { siteUrl } from './markdown/links.ts';
import { parseMdx } from './markdown/parse.ts';
import { renderText, type RenderedText } from './markdown/render-text.ts';
import { readingText } from './markdown/text-error.ts';

/** A rendered text and all it was made of, so that it is known when it has to be made again. */
export interface StoredText {
  readonly digest: string;
  /** The interface's own words that stand in it. */
  readonly strings: string;
  /** Every link as it was written, and the address it led to. */
  readonly links: readonly (readonly [href: string, url: string])[];
  /** Null when MDX has to compile it. */
  readonly rendered: RenderedText | null;
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
    rendered: rendered ?? null,
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

const stringsIn = (locale: string): string => JSON.stringify(stringsFor(locale).article);
