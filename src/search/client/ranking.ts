import { bestLines } from './best-lines.ts';
import type { InstantAnswer, Ranked } from './instant-tier.ts';
import type { Language } from './language.ts';
import { readQuestion } from './question.ts';
import { sumsOf } from './sums.ts';
import { fold, phrasesOf } from './text.ts';
import { weigh } from './weighed-term.ts';
import type { Words } from './words.ts';

/** How much the best single question or title counts beside the sum over all fields. */
const BEST_SHARE = 0.4;
/** Readers who type accents mean them: this much more for an article that spells the word the same way. */
const EXACT_SPELLING = 0.01;

/** Ranks the articles of a site by the words of a question. */
export function rank(
  question: string,
  language: Language,
  words: Words,
  exact: boolean,
): InstantAnswer {
  const terms = readQuestion(question, language, words, exact);
  const weighed = terms.map((term) => weigh(term, words));
  const { found, sum, coverage, proven } = sumsOf(weighed, words);
  const best = bestLines(weighed, words);
  const phrases = knownPhrases(question, words);
  const accented = terms.flatMap(({ word }) => (fold(word) === word ? [] : [word]));
  const fitting = found.filter((position) =>
    phrases.every((phrase) => words.textOf(position).includes(phrase)),
  );
  const highest = fitting.reduce(
    (most, position) => Math.max(most, sum[position] ?? 0),
    Number.EPSILON,
  );
  const scores = new Float64Array(words.size);
  for (const position of fitting) {
    const spelled = accented.some((word) => words.textOf(position).includes(word));
    scores[position] =
      ((1 - BEST_SHARE) * (sum[position] ?? 0)) / highest +
      BEST_SHARE * (best[position] ?? 0) +
      (spelled ? EXACT_SPELLING : 0);
  }
  fitting.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranked = fitting.flatMap((position): Ranked | [] => {
    const article = words.article(position);
    if (!article) return [];
    const at = (table: Float64Array): number => table[position] ?? 0;
    return { article, score: at(scores), coverage: at(coverage), best: at(best) };
  });
  return { terms, ranked, proven };
}

/** Phrases in quotes that stand somewhere; one that stands nowhere is not insisted on. */
function knownPhrases(question: string, words: Words): string[] {
  return phrasesOf(question).filter((phrase) => {
    for (let position = 0; position < words.size; position += 1)
      if (words.textOf(position).includes(phrase)) return true;
    return false;
  });
}
