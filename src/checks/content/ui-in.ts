import { toString } from 'mdast-util-to-string';
import type { UiNames } from '../../articles/schema/words.ts';
import type { NodesByType } from './nodes-by-type.ts';

/** A button, menu or screen that an article names. */
export interface NamedUi {
  readonly name: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Every `<Ui>…</Ui>` of a text. */
export const uiIn = (nodes: NodesByType): NamedUi[] =>
  nodes
    .of('mdxJsxFlowElement', 'mdxJsxTextElement')
    .filter(({ name }) => name === 'Ui')
    .map((node) => ({
      name: toString(node).replace(/\s+/g, ' ').trim(),
      ...nodes.placeOf(node),
    }));

/** What a button of `ui-names.yml` is called in a language: by its own name there, else by the English one. */
export const uiNameIn = (names: UiNames[number], locale: string): string | undefined =>
  names[locale] ?? names['en'];
