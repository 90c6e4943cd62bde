import type { Node, Parent } from 'unist';
import type { visit as Visit } from 'unist-util-visit';

/** Returned by a visitor: what is inside the node is not visited. */
export const SKIP = 'skip';

type Visitor = (node: Node, index?: number, parent?: Parent) => unknown;

/**
 * `visit` of unist-util-visit, as far as it is used here: every node, or those of a type, from the root on; a visitor
 * returns `SKIP` or the index of the sibling to go on with. The library names a function anew for every node, which
 * costs ten times what the walk itself does, on every article and for every rule.
 */
export const visit = ((tree: Node, test: unknown, visitor?: Visitor): void => {
  if (visitor) walk(tree, visitor, test as string);
  else walk(tree, test as Visitor);
}) as typeof Visit;

function walk(
  node: Node,
  visitor: Visitor,
  type?: string,
  index?: number,
  parent?: Parent,
): unknown {
  const next = type === undefined || node.type === type ? visitor(node, index, parent) : undefined;
  if (next === SKIP) return undefined;
  const { children } = node as Parent;
  // A visitor may put other nodes in the place of this one; then what it says to go on with decides.
  if (children && typeof next !== 'number') {
    for (let at = 0; at < children.length;) {
      const child = children[at];
      const then = child && walk(child, visitor, type, at, node as Parent);
      at = typeof then === 'number' ? then : at + 1;
    }
  }
  return next;
}
