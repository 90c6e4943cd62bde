import type { InstantAnswer } from './instant-tier.ts';
import type { Language } from './language.ts';
import { bestLines } from './best-lines.ts';
import { readQuestion, type Term } from './question.ts';
import { fold, phrasesOf } from './text.ts';
import type { Words } from './words.ts';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 3;
const B = 0.35;
/** A rare word says more than a common one, but less than its rarity alone would have it in a long question. */
const RARITY_POWER = 0.8;
/** How much the best single question or title counts beside the sum over all fields. */
const BEST_SHARE = 0.4;
/** Readers who type accents mean them: this much more for an article that spells the word the same way. */
const EXACT_SPELLING = 0.01;

interface Sum {
  sum: number;
  coverage: number;
}

/** Ranks the articles of a site by the words of a question. */
export function rank(
  question: string,
  language: Language,
  words: Words,
  exact: boolean,
): InstantAnswer {
  const terms = readQuestion(question, language, words, exact);
  const weights = terms.map((term) => weightOf(term, words));
  const sums = sumsOf(terms, weights, words);
  const phrases = knownPhrases(question, words);
  const found = [...sums].filter(([position]) =>
    phrases.every((phrase) => words.textOf(position).includes(phrase)),
  );
  const best = bestLines(terms, weights, words);
  const highest = found.reduce((most, [, { sum }]) => Math.max(most, sum), Number.EPSILON);
  const accented = terms.filter(({ word }) => fold(word) !== word);
  const ranked = found.flatMap(([position, { sum, coverage }]) => {
    const article = words.article(position);
    if (!article) return [];
    const line = best.get(position) ?? 0;
    const spelled = accented.some(({ word }) => words.textOf(position).includes(word));
    const score =
      ((1 - BEST_SHARE) * sum) / highest + BEST_SHARE * line + (spelled ? EXACT_SPELLING : 0);
    return [{ article, score, coverage, best: line }];
  });
  return { terms, ranked: ranked.sort((a, b) => b.score - a.score) };
}

/** Per article the sum of what its words score, damped by the share of the question it leaves out. */
function sumsOf(
  terms: readonly Term[],
  weights: readonly number[],
  words: Words,
): Map<number, Sum> {
  const total = Math.max(
    Number.EPSILON,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const sums = new Map<number, Sum>();
  for (const [index, term] of terms.entries()) {
    for (const [position, { score, share }] of matchesOf(term, words)) {
      const before = sums.get(position);
      const covered = ((weights[index] ?? 0) * share) / total;
      if (!before) sums.set(position, { sum: score, coverage: covered });
      else {
        before.sum += score;
        before.coverage += covered;
      }
    }
  }
  for (const one of sums.values()) one.sum *= Math.sqrt(one.coverage);
  return sums;
}

/** A word's weight in the question; one the site does not know weighs as much as the rarest. */
function weightOf({ meanings }: Term, words: Words): number {
  if (meanings.length === 0) return Math.log(1 + words.size * 2);
  return Math.max(...meanings.map(({ stem, weight }) => words.idf(stem) * weight));
}

/** Of the meanings of a word an article is credited with the best one. */
function matchesOf(
  { meanings }: Term,
  words: Words,
): Map<number, { score: number; share: number }> {
  const matches = new Map<number, { score: number; share: number }>();
  for (const { stem, weight } of meanings) {
    const value = weight * words.idf(stem) ** RARITY_POWER * (K1 + 1);
    for (const [position, frequency] of words.postings(stem)) {
      const norm = 1 - B + (B * words.lengthOf(position)) / words.averageLength;
      const score = (value * frequency) / (frequency + K1 * norm);
      const before = matches.get(position);
      if (!before) matches.set(position, { score, share: weight });
      else if (before.score < score) {
        before.score = score;
        before.share = weight;
      }
    }
  }
  return matches;
}

/** Phrases in quotes that stand somewhere; one that stands nowhere is not insisted on. */
function knownPhrases(question: string, words: Words): string[] {
  const positions = Array.from({ length: words.size }, (_, position) => position);
  return phrasesOf(question).filter((phrase) =>
    positions.some((position) => words.textOf(position).includes(phrase)),
  );
}
