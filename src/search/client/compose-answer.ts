import { isCorrected, sayNothing } from './certainty.ts';
import { hitOf, saidBy } from './hits.ts';
import { headingOf } from './instant-file.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Answer, Certainty } from './search-index.ts';
import { fold, wordsOf } from './text.ts';
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
  const corrected = changed ? correctedQuestion(terms, articles) : undefined;
  return { certainty, hits, total, corrected, stems };
}

/** The question as it was understood; words are known without their accents, so they are spelled as where they were found. */
function correctedQuestion(terms: readonly Term[], articles: readonly ShownArticle[]): string {
  const words = articles.flatMap(({ title, summary, headings }) =>
    wordsOf([title, summary, ...headings.map((heading) => headingOf(heading)[0])].join(' ')),
  );
  const spelled = (folded: string): string => words.find((word) => fold(word) === folded) ?? folded;
  return terms
    .map(({ word, correctedTo }) => (correctedTo === undefined ? word : spelled(correctedTo)))
    .join(' ');
}
