import type { Element, Root as Html } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast, type Handler } from 'mdast-util-to-hast';
import { VFileMessage } from 'vfile-message';
import { visit } from './visit.ts';
import { NeedsCompiler, partsOf, type Part } from './parts.ts';
import { FOOTNOTES, fitPage, footnoteBackLabel, textOf } from './rehype-page.ts';
import { showsFile } from './words.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The text of an article, ready to stand in a page. */
export interface RenderedText {
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  /** Files it shows, as the writer wrote them: `./calendar.png`. */
  readonly files: readonly string[];
}

/** Words stay what they are, with what is in them turned into HTML. Their attributes need no copy, as the tree is used up. */
const asItIs: Handler = (
  state,
  node: Extract<Nodes, { type: `mdx${'Flow' | 'Text' | 'Jsx'}${string}` }>,
) => ('children' in node ? { ...node, children: state.all(node) } : node);

const mdxNodes = {
  mdxFlowExpression: asItIs,
  mdxJsxFlowElement: asItIs,
  mdxJsxTextElement: asItIs,
  mdxTextExpression: asItIs,
};

/**
 * Turns the syntax tree of an article, as `parseMdx` gives it, into HTML and words, once for every page and for the search. The tree is used up.
 * @param urlOf the address on the site for a link as the writer wrote it
 * @throws VFileMessage with the place of a link that `urlOf` refuses
 * @returns undefined when the text has code of its own (`export`, `import`, `{1 + 1}`): then MDX has to compile it
 */
export function renderText(
  tree: Root,
  locale: string,
  urlOf: (href: string) => string,
): RenderedText | undefined {
  const definitions: (Definition | FootnoteDefinition)[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type !== 'link' && node.type !== 'definition') return;
    try {
      node.url = urlOf(node.url);
    } catch (error) {
      throw new VFileMessage(error instanceof Error ? error.message : String(error), node);
    }
  });
  // It looks for definitions in what it is given, in a way that would be a sixth of all that is done with a text.
  const html = toHast(
    { type: 'root', children: definitions },
    {
      passThrough: ['mdxjsEsm'],
      handlers: { ...mdxNodes, root: (state) => state.wrap(state.all(tree), false) },
      footnoteLabel: FOOTNOTES,
      footnoteBackLabel,
    },
  ) as Html;
  fitPage(html, locale);
  const headings = headingsIn(html);
  try {
    const parts = partsOf(html.children, locale);
    return { parts, headings, files: [...new Set(filesIn(parts))] };
  } catch (error) {
    if (error instanceof NeedsCompiler) return undefined;
    throw error;
  }
}

function headingsIn(tree: Html): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (node: Element) => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (depth === undefined) return;
    headings.push({
      depth: Number(depth),
      slug: String(node.properties['id']),
      text: textOf(node),
    });
  });
  return headings;
}

function filesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const { src } = part.props;
    return [...(showsFile(part.word, src) ? [src] : []), ...filesIn(part.parts)];
  });
}
