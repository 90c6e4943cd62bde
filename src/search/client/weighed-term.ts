import type { Meaning, Term } from './question.ts';
import type { Words } from './words.ts';

/** A word of the question as one site weighs it. */
export interface WeighedTerm {
  readonly meanings: readonly WeighedMeaning[];
  /** What it weighs in the question: as much as its weightiest meaning. */
  readonly weight: number;
}

export interface WeighedMeaning extends Meaning {
  /** How rare it is on the site. */
  readonly rarity: number;
}

/**
 * Weighs a word by how rare it is on a site; one that the site does not know weighs as much as the rarest. A synonym says
 * no more than the word itself, where the site has that: a rare one would draw the question to the one article that uses
 * it. Lucene's SynonymQuery counts synonyms as one word for the same reason.
 */
export function weigh({ meanings }: Term, words: Pick<Words, 'size' | 'idf'>): WeighedTerm {
  if (meanings.length === 0) return { meanings: [], weight: Math.log(1 + words.size * 2) };
  let ofWord = Infinity;
  for (const { stem, why } of meanings)
    if (why === 'word') ofWord = Math.min(ofWord, words.idf(stem));
  const weighed = meanings.map(({ stem, weight, why }) => {
    const own = words.idf(stem);
    return { stem, weight, why, rarity: why === 'synonym' ? Math.min(own, ofWord) : own };
  });
  const weight = weighed.reduce((most, one) => Math.max(most, one.rarity * one.weight), 0);
  return { meanings: weighed, weight };
}
