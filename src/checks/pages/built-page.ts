import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Problem } from '../problem.ts';

/** A built page, read once for all rules. */
export interface BuiltPage {
  /** Path of the file inside `dist`. */
  readonly file: string;
  /** The address it is served at. */
  readonly url: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses in `<a href>` and in forms. */
  readonly links: readonly string[];
  /** Addresses the browser loads by itself: scripts, styles, preloads, pictures. */
  readonly resources: readonly string[];
  /** Scripts, styles and handlers written into the page. */
  readonly inline: readonly string[];
  readonly isArticle: boolean;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
}

/** A rule: one thing that is true of good pages. */
export type PageCheck = (site: BuiltSite) => Problem[];

export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return {
    folder,
    pages: files.map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'))),
  };
}

export function readPage(file: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const resources: string[] = [];
  const inline: string[] = [];
  let isArticle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, action, method, srcset, rel, style, type } = attributes;
      if (id) ids.add(id);
      if (name === 'a' && href) links.push(href);
      // What a form posts goes to the service; what it asks for is a page.
      if (name === 'form' && action && method !== 'post') links.push(action);
      if (name === 'link' && href && /\b(stylesheet|preload|modulepreload|icon)\b/.test(rel ?? ''))
        resources.push(href);
      if (src) resources.push(src);
      if (srcset)
        resources.push(...srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
      if (style) inline.push(`style="${style}" on <${name}>`);
      if (name === 'style' || (name === 'script' && !src && type !== 'application/ld+json'))
        inline.push(`<${name}>`);
      inline.push(
        ...Object.keys(attributes)
          .filter((key) => /^on\w+$/.test(key))
          .map((key) => `${key} on <${name}>`),
      );
      if ('data-article' in attributes) isArticle = true;
    },
  });
  parser.end(html);
  const url = `/${file.replace(/\\/g, '/').replace(/(^|\/)index\.html$/, '$1')}`;
  return { file, url, html, ids, links, resources, inline, isArticle };
}
