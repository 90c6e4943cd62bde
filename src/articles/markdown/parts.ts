import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from './visit.ts';
import { fileAt, words } from './words.ts';

/** A piece of an article's text: HTML as it is, or a word that a component renders. */
export type Part = string | WordPart;

export interface WordPart {
  /** A word of `words.ts`, or `Picture` for a picture written in Markdown. */
  readonly word: string;
  /** `src` as the writer wrote it. */
  readonly props: Readonly<Record<string, string | true>>;
  readonly parts: readonly Part[];
}

/** The article has code of its own, which only a compiler can run. */
export class NeedsCompiler extends Error {}

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Never part of a text: Markdown replaces it (CommonMark 2.3). */
const MARK = '\0';

/**
 * Cuts the tree of an article into HTML and words.
 * @throws NeedsCompiler where the text has expressions or components of its own
 */
export function partsOf(children: Root['children'], locale: string): Part[] {
  const found: WordPart[] = [];
  const tree: Root = { type: 'root', children };
  const mark = (word: WordPart): Nodes => ({
    type: 'raw',
    value: `${MARK}${found.push(word) - 1}${MARK}`,
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const put = (...nodes: Nodes[]): void =>
      void parent.children.splice(index, 1, ...(nodes as Root['children']));
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value)) throw new NeedsCompiler();
      put();
      return index;
    }
    if (node.type === 'mdxjsEsm') throw new NeedsCompiler();
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name === null) put(...node.children);
      else if (/^[a-z]/.test(node.name)) put(htmlElement(node, node.name));
      else {
        put(mark(wordPart(node, node.name, locale)));
        return SKIP;
      }
      return index;
    }
    if (node.type === 'element' && node.tagName === 'img' && isLocal(node)) {
      const { src, alt, title } = node.properties;
      const props = { src: fileAt(String(src)), alt: String(alt ?? '') };
      put(
        mark({
          word: 'Picture',
          props: title ? { ...props, title: String(title) } : props,
          parts: [],
        }),
      );
      return SKIP;
    }
    return undefined;
  });
  const pieces = toHtml(tree, { allowDangerousHtml: true }).split(MARK);
  // Between the marks stand the numbers of the words.
  return pieces
    .map((piece, index): Part => (index % 2 === 0 ? piece : (found[Number(piece)] ?? '')))
    .filter((part) => part !== '');
}

/** `{/* … *\/}`, or nothing at all. */
export const isComment = (code: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(code);

const isLocal = ({ properties: { src } }: Element): boolean =>
  typeof src === 'string' && !URL.canParse(src) && !src.startsWith('/');

function wordPart(node: Jsx, name: string, locale: string): WordPart {
  const word = words[name];
  if (!word) throw new NeedsCompiler();
  const props = propsOf(node);
  return {
    word: name,
    props: word.localized ? { ...props, locale } : props,
    parts: partsOf(node.children as Root['children'], locale),
  };
}

/** HTML that a writer wrote, `<kbd>` for example. */
function htmlElement(node: Jsx, tagName: string): Element {
  return {
    type: 'element',
    tagName,
    properties: propsOf(node),
    children: node.children as Element['children'],
  };
}

function propsOf({ attributes }: Jsx): Record<string, string | true> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') throw new NeedsCompiler();
      const { name, value } = attribute;
      if (typeof value === 'object' && value !== null) throw new NeedsCompiler();
      return [name, value ?? true];
    }),
  );
}
