import type { BodyMatch } from './body-index.ts';
import type { Ranked } from './instant-index.ts';

/** How much the instant tier counts beside the body tier: little where titles and questions say little, much where one fits. */
const BASE_SHARE = 0.4;
const BEST_SHARE = 3;

/** Article ids ordered by both tiers together, each measured by its own best. */
export function fuse(ranked: readonly Ranked[], body: ReadonlyMap<string, BodyMatch>): string[] {
  const instant = new Map(ranked.map(({ article, score }) => [article.id, score]));
  const highest = (values: Iterable<number>): number => Math.max(Number.EPSILON, ...values);
  const instantTop = highest(instant.values());
  const bodyTop = highest([...body.values()].map(({ score }) => score));
  const weight = BASE_SHARE + BEST_SHARE * (ranked[0]?.best ?? 0);
  const value = (id: string): number =>
    (body.get(id)?.score ?? 0) / bodyTop + (weight * (instant.get(id) ?? 0)) / instantTop;
  const ids = new Set([...instant.keys(), ...body.keys()]);
  return [...ids]
    .map((id) => ({ id, score: value(id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
