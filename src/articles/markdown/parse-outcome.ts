import { toHtml } from 'hast-util-to-html';
import type { Element, Root as Html } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';
import { VFileMessage } from 'vfile-message';

/** What comes of reading a text, for comparing two ways of reading it. */
export type Outcome =
  | { readonly refused: string; readonly line?: number; readonly column?: number }
  | { readonly html: string; readonly tree: unknown };

/** Everything about a text that pages and checks make use of: HTML, tree, and where each part begins. */
export function outcomeOf(read: (text: string) => Root, text: string): Outcome {
  try {
    const tree = read(text);
    return { tree: withoutNotes(tree), html: htmlOf(tree) };
  } catch (error) {
    // Under Vitest, remark is built for development: its own assertions come before its messages.
    if (!(error instanceof VFileMessage)) return { refused: String(error) };
    const { reason, line, column } = error;
    return { refused: reason, ...(line && { line }), ...(column && { column }) };
  }
}

const comment = (): undefined => undefined;
const jsx = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element => ({
  type: 'element',
  tagName: node.name ?? 'fragment',
  properties: { attributes: JSON.stringify(node.attributes.map((attribute) => attribute.value)) },
  children: state.all(node) as Element['children'],
});

const htmlOf = (tree: Root): string =>
  toHtml(
    toHast(tree, {
      handlers: {
        mdxJsxFlowElement: jsx,
        mdxJsxTextElement: jsx,
        mdxFlowExpression: comment,
        mdxTextExpression: comment,
        mdxjsEsm: comment,
      },
    }) as Html,
  );

/**
 * The tree without what nobody reads: the compiled code of expressions, the places of attributes, what is not there at
 * all, and where parts end (remark counts some spaces at the end of a list among its items).
 */
function withoutNotes(node: Nodes): unknown {
  const {
    position,
    data,
    children = [],
    attributes,
    ...rest
  } = node as Nodes & {
    readonly children?: readonly Nodes[];
    readonly attributes?: readonly object[];
  };
  void data;
  const known = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(known),
    start: position?.start,
    attributes: attributes?.map((attribute) => ({
      ...attribute,
      position: undefined,
      data: undefined,
    })),
    children: children.map(withoutNotes),
  };
}
