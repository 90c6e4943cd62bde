import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import Slugger from 'github-slugger';
import { SKIP, visit } from './visit.ts';
import { fill, stringsFor } from '../../i18n/strings.ts';
import { localeOf } from './links.ts';

/** Stands where remark-rehype wants one text for all languages; replaced below with the article's. */
export const FOOTNOTES = 'footnotes-label';

export const footnoteBackLabel = (reference: number, again: number): string =>
  `${FOOTNOTES} ${reference + 1}${again > 1 ? `-${again}` : ''}`;

/** `fitPage` for articles that MDX compiles. */
export function rehypePage() {
  return (tree: Root, file: VFile): void => fitPage(tree, localeOf(file.path));
}

/** Makes the HTML of an article fit the page: heading links, tables that scroll, footnotes in the article's language. */
export function fitPage(tree: Root, locale: string): void {
  const strings = stringsFor(locale).article;
  const slugger = new Slugger();
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[2-6]$/.test(node.tagName) && parent && index !== undefined) {
      if (node.properties['id'] === 'footnote-label') {
        node.children = [{ type: 'text', value: strings.footnotes }];
        return SKIP;
      }
      const heading = textOf(node);
      node.properties['id'] = slugger.slug(withoutAccents(heading));
      parent.children[index] = withLink(node, fill(strings.copyLink, { heading }));
      return SKIP;
    }
    if (node.tagName === 'table' && parent && index !== undefined) {
      parent.children[index] = element(
        'section',
        { className: ['table-scroll'], tabIndex: 0, ariaLabel: headerText(node) },
        [node],
      );
    }
    if (typeof node.properties['align'] === 'string') {
      // An alignment as a style attribute would need an unsafe policy.
      node.properties['className'] = [`align-${node.properties['align']}`];
      delete node.properties['align'];
    }
    if (node.properties['dataFootnoteBackref'] !== undefined) {
      const number = String(node.properties['ariaLabel']).split(' ').at(-1) ?? '';
      node.properties['ariaLabel'] = fill(strings.backToText, { n: number });
    }
    if (node.tagName === 'input' && node.properties['type'] === 'checkbox') {
      node.properties['ariaLabel'] = parent?.type === 'element' ? textOf(parent).trim() : '';
    }
    return undefined;
  });
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** The link stands beside the heading, so that it is no part of the heading's name. */
function withLink(heading: Element, label: string): Element {
  const id = String(heading.properties['id']);
  const link = element('a', { className: ['heading-link'], href: `#${id}`, ariaLabel: label }, [
    { type: 'text', value: '#' },
  ]);
  return element('div', { className: ['heading', `heading-${heading.tagName}`] }, [heading, link]);
}

/** A table that scrolls is a region that needs a name: its column heads. */
function headerText(table: Element): string {
  const names: string[] = [];
  visit(table, 'element', (cell: Element) => {
    if (cell.tagName !== 'th') return;
    const text = textOf(cell).trim();
    if (text) names.push(text);
  });
  return names.join(', ');
}

/** The words in an element. */
export function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', (part) => {
    text += part.value;
  });
  return text;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
