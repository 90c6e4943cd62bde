import { certaintyOf, knownShare } from './certainty.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Asked } from './search-index.ts';

/** The share of a question's words another language has to know before the question is taken to be in it. */
const KNOWN_ELSEWHERE = 0.6;
/** The share beyond which it is a question in this language. */
const KNOWN_HERE = 0.7;

/**
 * What another language of the site answers for sure.
 * @param own the question as it is read in this language
 * @param load the other languages; where they cannot be loaded, they are done without
 */
export async function findInOthers(
  asked: Asked,
  own: readonly Term[],
  load: () => Promise<readonly InstantTier[]>,
): Promise<InstantAnswer | undefined> {
  // A question of words this language knows is not asked in another; no file is loaded for it.
  if (knownShare(own) > KNOWN_HERE) return undefined;
  for (const other of await load().catch(() => [])) {
    await other.prepare(asked).catch(() => undefined);
    const found = other.find(asked.question, asked.exact);
    const known = knownShare(found.terms);
    if (certaintyOf(found) === 'strong' && known >= KNOWN_ELSEWHERE && known > knownShare(own))
      return found;
  }
  return undefined;
}
