import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../articles/markdown/visit.ts';
import type { UiNames } from '../../articles/schema/words.ts';

/** A button, menu or screen that an article names. */
export interface NamedUi {
  readonly name: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Every `<Ui>…</Ui>` of a text. */
export function uiIn(tree: Root): NamedUi[] {
  const found: NamedUi[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== 'Ui') return;
    const { line, column } = node.position?.start ?? {};
    found.push({ name: toString(node).replace(/\s+/g, ' ').trim(), line, column });
  });
  return found;
}

/** What a button of `ui-names.yml` is called in a language: by its own name there, else by the English one. */
export const uiNameIn = (names: UiNames[number], locale: string): string | undefined =>
  names[locale] ?? names['en'];
