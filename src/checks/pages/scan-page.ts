import { tagsOf } from './tags.ts';

/** What a page refers to and can be referred to by. */
export interface PageFacts {
  /** Each once, as the links are. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly resources: readonly string[];
  readonly inline: readonly string[];
  readonly isArticle: boolean;
}

/** Reads the tags of a page. The pages are validated in the tests, so that no parser is needed. */
export function scanPage(html: string): PageFacts {
  const ids = new Set<string>();
  const links = new Set<string>();
  const resources: string[] = [];
  const inline: string[] = [];
  let isArticle = false;
  for (const { name, attributes } of tagsOf(html)) {
    const { id, href, src, action, method, srcset, rel, style, type } = attributes;
    if (id) ids.add(id);
    if (name === 'a' && href) links.add(href);
    // What a form posts goes to the service; what it asks for is a page.
    if (name === 'form' && action && method !== 'post') links.add(action);
    if (name === 'link' && href && /\b(stylesheet|preload|modulepreload|icon)\b/.test(rel ?? ''))
      resources.push(href);
    if (src) resources.push(src);
    if (srcset)
      resources.push(...srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
    if (style) inline.push(`style="${style}" on <${name}>`);
    if (name === 'style' || (name === 'script' && !src && type !== 'application/ld+json'))
      inline.push(`<${name}>`);
    for (const key in attributes) if (/^on\w+$/.test(key)) inline.push(`${key} on <${name}>`);
    if ('data-article' in attributes) isArticle = true;
  }
  return { ids: [...ids], links: [...links], resources, inline, isArticle };
}
