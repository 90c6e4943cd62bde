import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { refuseDeepText, refuseDeepTree, tooDeep } from './depth.ts';
import { isDoubtfulText } from './doubtful-text.ts';
import { isDoubtfulTree } from './doubtful-tree.ts';
import { unravel } from './unravel.ts';

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/**
 * The syntax tree of an article's text (MDX with GitHub's Markdown), in which a word that stands alone is a block.
 * Satteri reads it some fifty times faster than remark; whatever it stumbles over, or might read in its own way, remark
 * reads again, whose messages name the mistake.
 * @param text without front matter; blank lines in its place keep the positions true
 * @throws VFileMessage with line and column where the text is no valid MDX, or nested too deep
 */
export function parseMdx(text: string): Root {
  refuseDeepText(text);
  return readFast(text) ?? readSlowly(text);
}

/**
 * Undefined where remark has to read the text itself.
 * @throws VFileMessage with line and column where it is nested too deep
 */
export function readFast(text: string): Root | undefined {
  if (isDoubtfulText(text)) return undefined;
  const tree = readWithSatteri(text);
  if (!tree) return undefined;
  refuseDeepTree(tree);
  return isDoubtfulTree(tree, text) ? undefined : tree;
}

function readWithSatteri(text: string): Root | undefined {
  try {
    return mdxToMdast(text, { features: { frontmatter: false } }) as Root;
  } catch {
    return undefined;
  }
}

/** What remark makes of it: the measure of what is right. */
export function readSlowly(text: string): Root {
  try {
    const tree = remark.parse(text);
    refuseDeepTree(tree);
    unravel(tree);
    return tree;
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error;
  }
}
