import type { Paragraph, Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * A word that stands alone in a paragraph is a block, not a line of text; compilers of MDX do the same
 * (@mdx-js/mdx 3, remark-mark-and-unravel).
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !isOnlyWords(paragraph)) return undefined;
    const blocks = paragraph.children.filter(({ type }) => type !== 'text');
    for (const block of blocks as { type: string }[]) {
      if (block.type === 'mdxJsxTextElement') block.type = 'mdxJsxFlowElement';
      if (block.type === 'mdxTextExpression') block.type = 'mdxFlowExpression';
    }
    parent.children.splice(index, 1, ...blocks);
    return index;
  });
}

function isOnlyWords({ children }: Paragraph): boolean {
  let hasWord = false;
  for (const child of children) {
    if (child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression') hasWord = true;
    else if (child.type !== 'text' || /[^ \t\n\f\r]/.test(child.value)) return false;
  }
  return hasWord;
}
