import type { Node } from 'unist';

/** Where in the file a character of a node's text stands. */
export function placeInText(
  node: Node,
  text: string,
  offset: number,
): { line?: number; column?: number } {
  if (!node.position) return {};
  const { line, column } = node.position.start;
  const before = text.slice(0, offset).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + inLine : inLine + 1,
  };
}
