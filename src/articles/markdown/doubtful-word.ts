import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Word = MdxJsxFlowElement | MdxJsxTextElement;

/** A sign of a list or a quote, in which satteri lets a word end that began before it. */
const SIGN = /^[ \t]*(?:[>*+-]|\d+[.)])[ \t>]*$/;

/** Adds the attributes, which satteri leaves out where there are none. It takes a backslash in one for an escape. */
export function hasPlainAttributes(node: Word): boolean {
  (node as { attributes?: Word['attributes'] }).attributes ??= [];
  return node.attributes.every(
    ({ type, value }) =>
      type === 'mdxJsxAttribute' && (typeof value === 'string' ? !value.includes('\\') : !value),
  );
}

/** Not so where emphasis, a cell of a table, a list or a quote ends inside of a word that began in it, or the reverse. */
export function isClosed(node: Word, text: string): boolean {
  const end = node.position?.end.offset ?? 0;
  if (text.startsWith('/>', end - 2)) return true;
  const tag = `</${node.name ?? ''}>`;
  const begins = end - tag.length;
  const line = text.lastIndexOf('\n', begins) + 1;
  // A closing word that is indented into a list belongs to the list, as what is last in it says.
  const last = node.children.at(-1)?.position?.end.offset ?? 0;
  return text.startsWith(tag, begins) && !SIGN.test(text.slice(line, begins)) && last <= begins;
}
