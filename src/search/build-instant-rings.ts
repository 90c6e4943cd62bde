/** Words that mean the same, together: rings that share a word are one cluster. */
export interface RingClusters {
  /** For each ring its cluster; undefined for a ring of phrases only. */
  readonly clusterOf: readonly (number | undefined)[];
  /** The stems of each cluster. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** @param rings their words and phrases as `phraseKey` gives them; phrases belong to no cluster */
export function clusterRings(rings: readonly (readonly string[])[]): RingClusters {
  const parents = new Map<string, string>();
  const rootOf = (stem: string): string => {
    let root = stem;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
      root = parent;
    return root;
  };
  const words = rings.map((ring) => ring.filter((key) => !key.includes(' ')));
  for (const [first, ...others] of words) {
    for (const other of first === undefined ? [] : others) {
      const [root, joined] = [rootOf(first ?? ''), rootOf(other)];
      if (root !== joined) parents.set(joined, root);
    }
  }
  const roots = [...new Set(words.flat().map(rootOf))];
  const numbers = new Map(roots.map((root, number) => [root, number]));
  const stems = roots.map(() => new Set<string>());
  for (const stem of words.flat()) stems[numbers.get(rootOf(stem)) ?? 0]?.add(stem);
  return {
    clusterOf: words.map(([first]) =>
      first === undefined ? undefined : numbers.get(rootOf(first)),
    ),
    stems,
  };
}
