import type { NodeOf, NodesByType } from './nodes-by-type.ts';

/** What an article imports or exports itself. */
export function ownCode(nodes: NodesByType): readonly NodeOf<'mdxjsEsm'>[] {
  const [root] = nodes.of('root');
  return nodes.of('mdxjsEsm').filter((node) => root?.children.includes(node));
}
