import { hitOf } from './hits.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Answer, Certainty } from './search-index.ts';
import type { ShownArticle } from './words.ts';

/** What a reader is told: the first articles as hits, how sure that is, and how the question was understood. */
export function composeAnswer(
  { terms }: InstantAnswer,
  articles: readonly ShownArticle[],
  certainty: Certainty,
  limit: number,
  tier: InstantTier,
): Answer {
  const stems = [...new Set(terms.flatMap(({ meanings }) => meanings.map(({ stem }) => stem)))];
  if (certainty === 'none') return { certainty, hits: [], total: 0, stems };
  const hits = articles.slice(0, limit).map((article) => hitOf(article, terms, tier));
  const changed = terms.some(({ correctedTo }) => correctedTo !== undefined);
  const corrected = changed
    ? terms.map(({ word, correctedTo }) => correctedTo ?? word).join(' ')
    : undefined;
  return { certainty, hits, total: articles.length, corrected, stems };
}
