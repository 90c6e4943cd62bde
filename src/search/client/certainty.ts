import type { InstantAnswer } from './instant-index.ts';
import type { Term } from './question.ts';
import type { Certainty } from './search-index.ts';

/** Long stories say much that no article says; what they share with one still counts. */
const STORY_WORDS = 6;
/**
 * Below all three a short question is about something else. Chosen on one half of the golden questions so that at most
 * one answerable question in fifty goes unanswered.
 */
const FEW_KNOWN = 0.5;
const LITTLE_COVERED = 0.42;
const POOR_LINE = 0.3;
/** Above one of these the first article answers the question itself. */
const MUCH_COVERED = 0.65;
const GOOD_LINE = 0.5;

/** How sure the best article answers. */
export function certaintyOf({ terms, ranked }: InstantAnswer): Certainty {
  const [top] = ranked;
  if (!top) return 'none';
  const { coverage, best } = top;
  const short = terms.length <= STORY_WORDS;
  if (short && knownShare(terms) <= FEW_KNOWN && coverage < LITTLE_COVERED && best < POOR_LINE)
    return 'none';
  return coverage >= MUCH_COVERED || best >= GOOD_LINE ? 'strong' : 'closest';
}

/** The share of a question's words that the site knows as they are written. */
export function knownShare(terms: readonly Term[]): number {
  const known = terms.filter(({ meanings }) =>
    meanings.some(({ why }) => why === 'word' || why === 'prefix'),
  );
  return known.length / Math.max(1, terms.length);
}
