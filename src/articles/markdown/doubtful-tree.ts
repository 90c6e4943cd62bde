import type { FootnoteDefinition, ListItem, Nodes, Parents, Root, Text } from 'mdast';
import { hasPlainAttributes, isClosed } from './doubtful-word.ts';

/** Emphasis, code, notes, links, boxes, escapes, tags and tables that came to nothing: the two do not always agree on these. */
const LEFT_OVER = /[*_`]|\[\^|\]\(|^\[[ x]\]|[\\<]$|\n[ \t|:-]+(?:\n|$)/i;
/** Addresses without brackets: remark finds some of them only afterwards, and those have no place of their own. */
const ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]+\./i;
/** On its own or in brackets, as they mostly are: both read these alike. */
const PLAIN_MAIL = /^[\s(]?\[?[a-z\d]+@[a-z\d]+\.[a-z]+(?:\]\([^)]*\))?[\s.,;:)]?$/i;
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/;
const CLOSED_CODE = /^(`{3,}|~{3,})[^&\n\r]*(?=[\n\r])[^]*[\n\r][ \t>]*\1[`~]*[ \t]*$/;
const TAG_OF_TWO_LINES = /<[/a-z][^<>]*[\n\r]/i;
const BLANK_LINE = /[ \t]*(?:$|\r?\n[ \t]*(?:$|[\r\n[]))/y;

/**
 * Whether there is a sign in what satteri made of the text. Adds the attributes that satteri leaves out of a word
 * without any.
 * @param text the tree's source
 */
export function isDoubtfulTree(tree: Root, text: string): boolean {
  return new Doubts(text).areIn(tree);
}

class Doubts {
  readonly #text: string;
  /** Near a bracket that opens no link, remark finds an address only afterwards. */
  #bracket = false;
  #mail = false;

  constructor(text: string) {
    this.#text = text;
  }

  areIn(tree: Root): boolean {
    return this.#areAmong(tree, false) || (this.#bracket && this.#mail);
  }

  /** @param held in a quote, a list or a note, whose lines begin with signs of their own */
  #areAmong(parent: Parents, held: boolean): boolean {
    let last: Nodes | undefined;
    for (const node of parent.children) {
      if (node.type === 'text') {
        if (this.#isDoubtfulWording(node, parent)) return true;
      } else {
        if (isAstray(node, last, parent) || this.#isDoubtful(node, parent, held)) return true;
        if ('children' in node && this.#areAmong(node, held || HOLDERS.has(node.type))) return true;
      }
      last = node;
    }
    return false;
  }

  #isDoubtfulWording({ value }: Text, parent: Parents): boolean {
    if (value.includes('[')) this.#bracket = true;
    if (LEFT_OVER.test(value)) return true;
    if (!ADDRESS.test(value)) return false;
    this.#mail = true;
    return !(parent.type === 'link' && PLAIN_MAIL.test(this.#source(parent, 1)));
  }

  #isDoubtful(node: Nodes, parent: Parents, held: boolean): boolean {
    switch (node.type) {
      case 'mdxjsEsm':
        return true;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return (
          !COMMENTS.test(node.value) ||
          (node.value.includes('\n') && (parent.type !== 'root' || !this.#isBelowBlankLine(node)))
        );
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return (
          !hasPlainAttributes(node) ||
          !isClosed(node, this.#text) ||
          ((held || !this.#isBelowBlankLine(node)) && TAG_OF_TWO_LINES.test(this.#source(node)))
        );
      // The box is read alike, but not always where the text after it begins. Nor is what follows an empty item.
      case 'listItem':
        return (
          node.children.length === 0 || (typeof node.checked === 'boolean' && !beginsWithText(node))
        );
      // Where a list ends, a block of code in it may never have been closed. An entity may name its language.
      case 'code':
        return !CLOSED_CODE.test(this.#source(node));
      case 'footnoteDefinition':
        return !isPlainNote(node);
      // What follows at once may be read otherwise: an underline, a table. Satteri moves it out of a word.
      case 'definition':
        return (
          parent.type !== 'root' ||
          !this.#isAboveBlankLine(node) ||
          this.#source(node).includes('|')
        );
      // Below a list or a definition, without a blank line, and beside a box, remark sees no table.
      case 'table':
        return !this.#isBelowBlankLine(node);
      // Underlined ones: satteri lets a word end in another block than it began.
      case 'heading':
        return node.depth < 3 && this.#text[startOf(node)] !== '#';
      default:
        return false;
    }
  }

  /** @param more characters on both sides of it */
  #source(node: Nodes, more = 0): string {
    return this.#text.slice(Math.max(0, startOf(node) - more), endOf(node) + more);
  }

  #isBelowBlankLine(node: Nodes): boolean {
    const text = this.#text;
    const line = text.lastIndexOf('\n', startOf(node) - 1);
    const isFirst =
      line < 1 || /^[ \t>\r]*$/.test(text.slice(text.lastIndexOf('\n', line - 1) + 1, line));
    return isFirst && !text.slice(line + 1, startOf(node)).includes(']');
  }

  /** Also where another definition follows. */
  #isAboveBlankLine(node: Nodes): boolean {
    BLANK_LINE.lastIndex = endOf(node);
    return BLANK_LINE.test(this.#text);
  }
}

const HOLDERS = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/** Whether it lies across its neighbours, as where satteri lets emphasis end inside of a word. */
function isAstray(node: Nodes, last: Nodes | undefined, parent: Parents): boolean {
  return (
    endOf(node) > endOf(parent) ||
    (last ? startOf(node) < endOf(last) : startOf(node) < startOf(parent))
  );
}

function beginsWithText({ position, children: [first] }: ListItem): boolean {
  return (
    first?.type === 'paragraph' &&
    first.children[0]?.type === 'text' &&
    first.position?.start.line === position?.start.line
  );
}

const isPlainNote = ({ children }: FootnoteDefinition): boolean =>
  children.length > 0 && children.every(({ type }) => type === 'paragraph');

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;
