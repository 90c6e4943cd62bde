import { isCorrected, sayNothing } from './certainty.ts';
import { hitOf, saidBy } from './hits.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Answer, Certainty } from './search-index.ts';
import type { ShownArticle } from './words.ts';

/**
 * What a reader is told: hits, how sure they are, and how the question was understood.
 * @param articles those that are shown
 * @param total how many match
 */
export function composeAnswer(
  { terms }: InstantAnswer,
  articles: readonly ShownArticle[],
  certainty: Certainty,
  total: number,
  tier: InstantTier,
): Answer {
  const stems = [...new Set(terms.flatMap((term) => saidBy(term).map(({ stem }) => stem)))];
  if (certainty === 'none') {
    const none = { certainty, hits: [], total: 0, stems };
    return sayNothing(terms) ? { ...none, isBegun: true } : none;
  }
  const hits = articles.map((article) => hitOf(article, terms, tier));
  const changed = terms.some(isCorrected);
  const corrected = changed
    ? terms.map(({ word, correctedTo }) => correctedTo ?? word).join(' ')
    : undefined;
  return { certainty, hits, total, corrected, stems };
}
