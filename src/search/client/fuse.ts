import type { Ranked } from './instant-tier.ts';
import type { BodyMatch } from './texts.ts';

/** How much more the instant tier counts where a title or question fits the question well. */
const BEST_SHARE = 3;
/** The longer the texts, the less of them the instant tier knows: for this many words both tiers count alike. */
const EVEN_WORDS = 400;
const MAX_SHARE = 1.2;

/**
 * Article ids ordered by both tiers together, each measured by its own best.
 * @param averageWords how long the site's articles are
 */
export function fuse(
  ranked: readonly Ranked[],
  body: ReadonlyMap<string, BodyMatch>,
  averageWords: number,
): string[] {
  const instant = new Map(ranked.map(({ article, score }) => [article.id, score]));
  const highest = (values: Iterable<number>): number => Math.max(Number.EPSILON, ...values);
  const instantTop = highest(instant.values());
  const bodyTop = highest([...body.values()].map(({ score }) => score));
  const share = Math.min(MAX_SHARE, EVEN_WORDS / Math.max(1, averageWords));
  const weight = share + BEST_SHARE * (ranked[0]?.best ?? 0);
  const value = (id: string): number =>
    (body.get(id)?.score ?? 0) / bodyTop + (weight * (instant.get(id) ?? 0)) / instantTop;
  const ids = new Set([...instant.keys(), ...body.keys()]);
  return [...ids]
    .map((id) => ({ id, score: value(id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
