/** What a beginning of two letters is worth, of three, of four; and of more. */
const WEIGHTS = [0.15, 0.3, 0.6] as const;
const LONG_WEIGHT = 0.8;
/** What one is worth at most that is a word itself. */
const WORD_WEIGHT = 0.35;
/** A beginning such as "re" opens hundreds of words; the shortest ones are the likeliest. */
const MAX_WORDS = 24;

/**
 * What the words count that begin like one that is being typed: the more, the more of them is there.
 * @param isWord it may be complete
 */
export function beginningWeight({ length }: string, isWord: boolean): number {
  return Math.min(WEIGHTS[length - 2] ?? LONG_WEIGHT, isWord ? WORD_WEIGHT : 1);
}

/**
 * Longer words that begin like this one, the likeliest first.
 * @param uses all words of the site
 */
export function wordsFrom(beginning: string, uses: ReadonlyMap<string, number>): string[] {
  if (beginning.length < 2) return [];
  const longer: string[] = [];
  for (const word of uses.keys())
    if (word.length > beginning.length && word.startsWith(beginning)) longer.push(word);
  return longer.sort((a, b) => a.length - b.length).slice(0, MAX_WORDS);
}
