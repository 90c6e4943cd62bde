import { isCorrected, sayNothing } from './certainty.ts';
import { hitOf, saidBy } from './hits.ts';
import { headingOf } from './instant-file.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Answer, Certainty } from './search-index.ts';
import { fold, wordsOf } from './text.ts';
import type { ShownArticle } from './words.ts';

/**
 * What a reader is told: hits, how sure they are, and how the question was understood.
 * @param articles those that are shown
 * @param total how many match
 */
export function composeAnswer(
  question: string,
  { terms }: InstantAnswer,
  articles: readonly ShownArticle[],
  certainty: Certainty,
  total: number,
  tier: InstantTier,
): Answer {
  const stems = [...new Set(terms.flatMap((term) => saidBy(term).map(({ stem }) => stem)))];
  if (certainty === 'none') {
    const none = { certainty, hits: [], total: 0, stems };
    return sayNothing(terms) ? { ...none, isBegun: true } : none;
  }
  const hits = articles.map((article) => hitOf(article, terms, tier));
  const changed = terms.some(isCorrected);
  const corrections = changed ? correctedQuestion(question, terms, articles) : unchanged;
  return { certainty, hits, total, stems, ...corrections };
}

const unchanged = { corrected: undefined };

/** A longer question would fill the dropdown twice. */
const SHORT_QUESTION = 60;

/**
 * The question as it was understood and as it was typed, of a long one only the words that differ. Words are known
 * without their accents, so they are spelled as where they were found.
 */
function correctedQuestion(
  question: string,
  terms: readonly Term[],
  articles: readonly ShownArticle[],
): Pick<Answer, 'corrected' | 'mistaken'> {
  const words = articles.flatMap(({ title, summary, headings }) =>
    wordsOf([title, summary, ...headings.map((heading) => headingOf(heading)[0])].join(' ')),
  );
  const spelled = (folded: string): string => words.find((word) => fold(word) === folded) ?? folded;
  const mistakes = terms.flatMap(({ word, correctedTo }) =>
    correctedTo === undefined ? [] : [[word, spelled(correctedTo)] as const],
  );
  const right = new Map(mistakes);
  const corrected = question.replace(
    /[\p{L}\p{N}\p{M}]+/gu,
    (word) => right.get(word.toLowerCase()) ?? word,
  );
  if (question.length <= SHORT_QUESTION && corrected !== question)
    return { corrected: corrected.trim(), mistaken: question };
  // A word in two halves ("chc-kin") is understood as one, which the question does not have.
  const asked = mistakes.filter(([word]) => wordsOf(question).includes(word));
  const told = asked.length > 0 ? asked : mistakes;
  return {
    corrected: told.map(([, word]) => word).join(' … '),
    mistaken: told.map(([word]) => word).join(' … '),
  };
}
