import type { Term } from './question.ts';
import type { Words } from './words.ts';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 3;
const B = 0.35;
/** A rare word says more than a common one, but less than its rarity alone would have it in a long question. */
const RARITY_POWER = 0.8;

/** What the words of a question score in each article; tables by position. */
export interface Sums {
  /** The articles with any of the words, in the order in which they were found. */
  readonly found: readonly number[];
  readonly sum: Float64Array;
  /** Share of the question's weight that the article answers. */
  readonly coverage: Float64Array;
}

/**
 * Per article the sum of what its words score, damped by the share of the question it leaves out.
 * @param weights of the terms in the question
 */
export function sumsOf(terms: readonly Term[], weights: readonly number[], words: Words): Sums {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || Number.EPSILON;
  const sum = new Float64Array(words.size);
  const coverage = new Float64Array(words.size);
  const scores = new Float64Array(words.size);
  const shares = new Float64Array(words.size);
  const found: number[] = [];
  for (const [index, term] of terms.entries()) {
    for (const position of matchesOf(term, words, scores, shares)) {
      if (sum[position] === 0) found.push(position);
      sum[position] = (sum[position] ?? 0) + (scores[position] ?? 0);
      const covered = ((weights[index] ?? 0) * (shares[position] ?? 0)) / total;
      coverage[position] = (coverage[position] ?? 0) + covered;
      scores[position] = 0;
    }
  }
  for (const position of found)
    sum[position] = (sum[position] ?? 0) * Math.sqrt(coverage[position] ?? 0);
  return { found, sum, coverage };
}

/**
 * Of the meanings of a word an article is credited with the best one.
 * @param scores a table of zeros, filled with the scores
 * @param shares filled with the weights of those meanings
 * @returns the articles with the word
 */
function matchesOf(
  { meanings }: Term,
  words: Words,
  scores: Float64Array,
  shares: Float64Array,
): number[] {
  const matches: number[] = [];
  for (const { stem, weight } of meanings) {
    const value = weight * words.idf(stem) ** RARITY_POWER * (K1 + 1);
    for (const [position, frequency] of words.postings(stem)) {
      const norm = 1 - B + (B * words.lengthOf(position)) / words.averageLength;
      const score = (value * frequency) / (frequency + K1 * norm);
      const before = scores[position] ?? 0;
      if (before >= score) continue;
      if (before === 0) matches.push(position);
      scores[position] = score;
      shares[position] = weight;
    }
  }
  return matches;
}
