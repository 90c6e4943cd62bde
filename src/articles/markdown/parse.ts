import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { isDoubtfulText, isDoubtfulTree } from './doubts.ts';
import { unravel } from './unravel.ts';

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/**
 * The syntax tree of an article's text (MDX with GitHub's Markdown), in which a word that stands alone is a block.
 * Satteri reads it some fifty times faster than remark; whatever it stumbles over, or might read in its own way, remark
 * reads again, whose messages name the mistake.
 * @param text without front matter; blank lines in its place keep the positions true
 * @throws VFileMessage with line and column where the text is no valid MDX
 */
export function parseMdx(text: string): Root {
  const fast = readFast(text);
  if (fast) return fast;
  const tree = remark.parse(text);
  unravel(tree);
  return tree;
}

/** Undefined where remark has to read the text itself. */
export function readFast(text: string): Root | undefined {
  if (isDoubtfulText(text)) return undefined;
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: false } }) as Root;
    return isDoubtfulTree(tree, text) ? undefined : tree;
  } catch {
    return undefined;
  }
}
