import type { WeighedTerm } from './weighed-term.ts';
import type { Words } from './words.ts';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 3;
const B = 0.35;
/** A rare word says more than a common one, but less than its rarity alone would have it in a long question. */
const RARITY_POWER = 0.7;

/** What the words of a question score in each article; tables by position. */
export interface Sums {
  /** The articles with any of the words, in the order in which they were found. */
  readonly found: readonly number[];
  readonly sum: Float64Array;
  /** Share of the question's weight that the article answers. */
  readonly coverage: Float64Array;
  /** The most of it that any article answers by words that mean the same, and not only have to do with it. */
  readonly proven: number;
}

/** Per article the sum of what its words score, damped by the share of the question it leaves out. */
export function sumsOf(terms: readonly WeighedTerm[], words: Words): Sums {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || Number.EPSILON;
  const sum = new Float64Array(words.size);
  const coverage = new Float64Array(words.size);
  const proof = new Float64Array(words.size);
  const ofTerm: Matches = {
    scores: new Float64Array(words.size),
    shares: new Float64Array(words.size),
    proofs: new Float64Array(words.size),
  };
  const found: number[] = [];
  for (const term of terms) {
    const { scores, shares, proofs } = ofTerm;
    const weight = term.weight / total;
    for (const position of matchesOf(term, words, ofTerm)) {
      if (sum[position] === 0) found.push(position);
      sum[position] = (sum[position] ?? 0) + (scores[position] ?? 0);
      coverage[position] = (coverage[position] ?? 0) + weight * (shares[position] ?? 0);
      proof[position] = (proof[position] ?? 0) + weight * (proofs[position] ?? 0);
      scores[position] = proofs[position] = 0;
    }
  }
  const proven = proof.reduce((most, share) => Math.max(most, share), 0);
  for (const position of found)
    sum[position] = (sum[position] ?? 0) * Math.sqrt(coverage[position] ?? 0);
  return { found, sum, coverage, proven };
}

/** What one word scores; tables by position. */
interface Matches {
  /** Zeros at first. */
  readonly scores: Float64Array;
  /** The weights of the meanings that score. */
  readonly shares: Float64Array;
  /** The highest weights of meanings that prove something; zeros at first. */
  readonly proofs: Float64Array;
}

/**
 * Of the meanings of a word an article is credited with the best one.
 * @param ofTerm is filled
 * @returns the articles with the word
 */
function matchesOf({ meanings }: WeighedTerm, words: Words, ofTerm: Matches): number[] {
  const { scores, shares, proofs } = ofTerm;
  const matches: number[] = [];
  for (const { stem, weight, why, rarity } of meanings) {
    const proof = why === 'association' ? 0 : weight;
    const value = weight * rarity ** RARITY_POWER * (K1 + 1);
    for (const [position, frequency] of words.postings(stem)) {
      const norm = 1 - B + (B * words.lengthOf(position)) / words.averageLength;
      const score = (value * frequency) / (frequency + K1 * norm);
      proofs[position] = Math.max(proofs[position] ?? 0, proof);
      const before = scores[position] ?? 0;
      if (before >= score) continue;
      if (before === 0) matches.push(position);
      scores[position] = score;
      shares[position] = weight;
    }
  }
  return matches;
}
