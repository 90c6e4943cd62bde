import { certaintyOf, knownShare } from './certainty.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Asked } from './search-index.ts';

/** The share of a question's words another language has to know before the question is taken to be in it. */
const KNOWN_ELSEWHERE = 0.6;
/** The share beyond which it is a question in this language. */
const KNOWN_HERE = 0.7;

/** Whether a question may be in another language: of words this one knows no file is loaded for it. */
export const mayBeForeign = (own: readonly Term[]): boolean => knownShare(own) <= KNOWN_HERE;

/**
 * What another language of the site answers for sure.
 * @param own the question as it is read in this language
 * @param others the other languages as far as they are loaded
 */
export function findInOthers(
  asked: Asked,
  own: readonly Term[],
  others: readonly InstantTier[],
): InstantAnswer | undefined {
  if (!mayBeForeign(own)) return undefined;
  for (const other of others) {
    const found = other.find(asked.question, asked.exact);
    const known = knownShare(found.terms);
    if (certaintyOf(found) === 'strong' && known >= KNOWN_ELSEWHERE && known > knownShare(own))
      return found;
  }
  return undefined;
}
