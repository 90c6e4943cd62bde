import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Word = MdxJsxFlowElement | MdxJsxTextElement;

/** Adds the attributes, which satteri leaves out where there are none. */
export function hasCode(node: Word): boolean {
  (node as { attributes?: Word['attributes'] }).attributes ??= [];
  return node.attributes.some(
    ({ type, value }) =>
      type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
  );
}

/** Not so where emphasis ends inside of a word that began in it, or a cell of a table. */
export function isClosed(node: Word, text: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const tag = `</${node.name ?? ''}>`;
  return text.startsWith('/>', end - 2) || text.startsWith(tag, end - tag.length);
}
