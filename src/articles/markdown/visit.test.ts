import type { Node, Parent } from 'unist';
import { SKIP as LIBRARY_SKIP, visit as libraryVisit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { SKIP, visit } from './visit.ts';

type Visit = (tree: Node, ...rest: unknown[]) => void;
type Numbered = Node & { readonly n: number; children?: Node[] };

/** Mulberry32 (Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What an index alone says here: what was in the node is not visited any more. */
const skipTo = (at: number): unknown => [LIBRARY_SKIP, at];

function randomTree(random: () => number): Node {
  let count = 0;
  const make = (depth: number): Node => {
    const type = ['text', 'link', 'list', 'word'][Math.floor(random() * 4)] ?? 'text';
    const node: Numbered = { type, n: count++ };
    if (depth < 5 && random() < 0.7)
      node.children = Array.from({ length: Math.floor(random() * 5) }, () => make(depth + 1));
    return node;
  };
  return { type: 'root', n: count++, children: Array.from({ length: 4 }, () => make(1)) } as Node;
}

/**
 * What a visitor sees, and what is left of the tree, when by the node's number it looks only, skips, takes the node
 * out, puts its children in its place, wraps it, or goes on elsewhere.
 */
function walked(
  tree: Node,
  walk: Visit,
  goOn: (at: number) => unknown,
  seed: number,
  type?: string,
): unknown[] {
  const seen: unknown[] = [];
  const treated = new Set<number>();
  const visitor = (node: Node, index?: number, parent?: Parent): unknown => {
    const { n } = node as Numbered;
    seen.push([n, node.type, index, (parent as Numbered | undefined)?.n]);
    if (!parent || index === undefined || treated.has(n)) return undefined;
    treated.add(n);
    const what = (n * 7 + seed) % 9;
    if (what === 0) return SKIP;
    if (what === 1) {
      parent.children.splice(index, 1);
      return goOn(index);
    }
    if (what === 2) {
      parent.children.splice(index, 1, ...((node as Numbered).children ?? []));
      return goOn(index);
    }
    if (what === 3) {
      parent.children[index] = { type: 'section', n: -n, children: [node] } as Node;
      return undefined;
    }
    if (what === 4) return goOn(index + 2);
    if (what === 5) {
      parent.children[index] = { type: 'section', n: -n, children: [node] } as Node;
      return SKIP;
    }
    return undefined;
  };
  if (type === undefined) walk(tree, visitor);
  else walk(tree, type, visitor);
  return [...seen, tree];
}

test.each([undefined, 'link', 'word'])('visits as unist-util-visit does (of type %s)', (type) => {
  const random = seeded(6);
  let visits = 0;
  for (let seed = 0; seed < 2000; seed++) {
    const tree = randomTree(random);
    const wanted = walked(structuredClone(tree), libraryVisit as Visit, skipTo, seed, type);
    expect(walked(tree, visit as Visit, (at) => at, seed, type)).toEqual(wanted);
    visits += wanted.length;
  }
  expect(visits).toBeGreaterThan(4000);
});

test('the same word skips in both', () => {
  expect(SKIP).toBe(LIBRARY_SKIP);
});
