import type { SearchIndex } from './client/search-index.ts';
import type { Golden } from './evaluate.ts';

const SHOWN = 5;

/**
 * How soon a reader sees the answer: the share of its characters that a question needs, from 0 to 1, until a right
 * article is among the first five and stays there as it is typed to its end. The median of all; one that is not
 * answered in the end counts as 1. Hits stay until there are others, as in the search bar (asking.ts).
 */
export async function measureTyping(
  index: SearchIndex,
  goldens: readonly Golden[],
): Promise<number> {
  const shares: number[] = [];
  for (const { question, articles } of goldens)
    if (articles.length > 0) shares.push(await shareTyped(index, question, new Set(articles)));
  return shares.sort((a, b) => a - b)[shares.length >> 1] ?? 1;
}

async function shareTyped(
  index: SearchIndex,
  question: string,
  right: ReadonlySet<string>,
): Promise<number> {
  let isThere = false;
  let since = question.length;
  for (let length = 1; length <= question.length; length += 1) {
    if (question[length - 1] === ' ') continue;
    const asked = { question: question.slice(0, length), limit: SHOWN };
    const isWhole = length === question.length || question[length] === ' ';
    const first = index.answer(asked);
    // Between words readers pause for long enough to be answered completely.
    const complete = isWhole ? await index.complete(asked) : undefined;
    const { hits } = complete && complete.hits.length > 0 ? complete : first;
    if (hits.length === 0) continue;
    const isShown = hits.some(({ id }) => right.has(id));
    if (isShown && !isThere) since = length;
    isThere = isShown;
  }
  return isThere ? since / Math.max(1, question.length) : 1;
}
