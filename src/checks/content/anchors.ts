import type { Root } from 'mdast';
import { parseMdx } from '../../articles/markdown/parse.ts';
import { attributeOf } from '../../articles/markdown/remark-words.ts';
import { renderText } from '../../articles/markdown/render-text.ts';
import { visit } from '../../articles/markdown/visit.ts';
import type { CheckedArticle } from './checked-article.ts';

/**
 * What `#…` may lead to in an article: its headings, and what has an `id` of its own. Undefined where only its page shows
 * them, for it has code of its own, or where it cannot be read.
 */
export function anchorsOf(article: CheckedArticle): readonly string[] | undefined {
  if (!known.has(article)) known.set(article, find(article));
  return known.get(article);
}

/** In development an article stays the same object while its file does not change. */
const known = new WeakMap<CheckedArticle, readonly string[] | undefined>();

function find({ body, locale, unreadable }: CheckedArticle): readonly string[] | undefined {
  if (unreadable.length > 0) return undefined;
  try {
    const tree = parseMdx(body);
    const ids = idsIn(tree);
    // Where its own links lead is judged elsewhere.
    const text = renderText(tree, locale, (href) => href);
    return text && [...text.headings.map(({ slug }) => slug), ...ids];
  } catch {
    return undefined;
  }
}

function idsIn(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const id = attributeOf(node, 'id')?.value;
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}
