import type { Nodes, Root } from 'mdast';
import { visit } from '../../articles/markdown/visit.ts';

export type NodeOf<T extends Nodes['type']> = Extract<Nodes, { type: T }>;

/** The nodes of a text by their type: one walk finds what all rules ask for. */
export class NodesByType {
  readonly #all: Nodes[] = [];
  readonly #byType: ReadonlyMap<string, readonly Nodes[]>;
  /** What GitHub's links without brackets stand in: they have no place of their own. */
  readonly #around = new Map<Nodes, Nodes>();

  /** @param tree undefined when the text is not valid MDX: then there are no nodes */
  constructor(tree?: Root) {
    if (tree)
      visit(tree, (node, _, parent) => {
        this.#all.push(node);
        if (!node.position && parent) this.#around.set(node, parent);
      });
    this.#byType = Map.groupBy(this.#all, ({ type }) => type);
  }

  /** Those of these types, in the order of the text. */
  of<T extends Nodes['type']>(...types: readonly T[]): readonly NodeOf<T>[] {
    const there = types.filter((type) => this.#byType.has(type));
    const [type = ''] = there;
    const found =
      there.length < 2
        ? (this.#byType.get(type) ?? [])
        : this.#all.filter((node) => there.some((one) => one === node.type));
    return found as readonly NodeOf<T>[];
  }

  /** Where in the file it begins, or what it stands in. */
  placeOf(node: Nodes): { line: number | undefined; column: number | undefined } {
    const start = (node.position ?? this.#around.get(node)?.position)?.start;
    return { line: start?.line, column: start?.column };
  }
}
