import type { InstantAnswer } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Certainty } from './search-index.ts';

/**
 * With less evidence a question is about something else. The sum follows a logistic regression over six sets of
 * questions, two of them the golden ones; the threshold leaves one answerable question in a hundred unanswered.
 */
const ENOUGH = 0.95;
const BY_LINE = 1.1;
const BY_PROOF = 1.1;
/** How well a word is understood by what it stands for: a guess at its spelling is no proof, nor is what it has to do with. */
const UNDERSTOOD = { word: 1, synonym: 0.9, corrected: 0.3, prefix: 0.3, association: 0 } as const;
/** How much a word of a topic that the help desk has nothing to do with speaks against it. */
const ELSEWHERE = 1;
/** Above one of these the first article answers the question itself. */
const MUCH_COVERED = 0.65;
const GOOD_LINE = 0.5;

/** A title or question that fits this well needs no second opinion, nor the bytes it costs. */
const SURE = 0.7;
/** The same where the texts are short, of which the instant tier knows most: for the line, or for the whole question. */
const SHORT_TEXTS = { words: 400, line: 0.5, coverage: 0.6 } as const;
/**
 * How sure the best article answers.
 * @param typing the question is not complete: its last word may become any other
 */
export function certaintyOf({ terms, ranked, proven }: InstantAnswer, typing = false): Certainty {
  const [top] = ranked;
  if (!top) return 'none';
  const { coverage, best } = top;
  const open = typing && !sayNothing(terms) && !isUnderstood(terms.at(-1));
  const evidence = understood(terms) + BY_LINE * best + BY_PROOF * proven;
  if (!open && evidence < ENOUGH) return isOneGuess(terms) ? 'closest' : 'none';
  const isAnswer = coverage >= MUCH_COVERED || best >= GOOD_LINE;
  return isAnswer && !terms.some(({ isElsewhere }) => isElsewhere) ? 'strong' : 'closest';
}

/**
 * Whether the first article answers so well that the texts need not be asked.
 * @param averageWords how long the texts are
 */
export function isSure({ ranked: [top] }: InstantAnswer, averageWords: number): boolean {
  if (!top) return false;
  const { words, line, coverage } = SHORT_TEXTS;
  return (
    top.best >= SURE || (averageWords <= words && (top.best >= line || top.coverage >= coverage))
  );
}

/** How much of the question the site understands, each further word saying less: their share times the root of all. */
function understood(terms: readonly Term[]): number {
  const sum = terms.reduce((total, { word, meanings, isElsewhere }) => {
    const known = Math.max(0, ...meanings.map(({ why }) => UNDERSTOOD[why]));
    return total + tellingness(word) * (isElsewhere ? known - ELSEWHERE : known);
  }, 0);
  return sum / Math.sqrt(Math.max(1, terms.length));
}

/**
 * Words that are used for everything are short (Zipf's law of abbreviation), and that a site has them says little. Told
 * by its length a word separates the questions as well as told by its rank in a list of ten thousand.
 */
function tellingness({ length }: string): number {
  return 0.3 + 0.7 * Math.min(1, Math.max(0, (length - 2) / 6));
}

const isUnderstood = (term: Term | undefined): boolean =>
  term !== undefined && term.meanings.some(({ why }) => why === 'word' || why === 'synonym');

/**
 * Whether all a question says is one word that begins one of the site's, in which the reader may only have paused, or
 * that is written nearly like one: there is nothing that speaks against it.
 */
const isOneGuess = ([word, ...more]: readonly Term[]): boolean =>
  more.length === 0 &&
  word?.meanings.some(({ why }) => why === 'prefix' || why === 'corrected') === true;

/** The share of a question's words that the site knows as they are written. */
export function knownShare(terms: readonly Term[]): number {
  const known = terms.filter(({ meanings }) =>
    meanings.some(({ why }) => why === 'word' || why === 'prefix'),
  );
  return known.length / Math.max(1, terms.length);
}

/**
 * Whether nothing more has to be asked: the answer is sure, or the question has only just been begun.
 * @param averageWords how long the texts are
 */
export const isEnough = (found: InstantAnswer, averageWords: number): boolean =>
  sayNothing(found.terms) || isSure(found, averageWords);

/** Whether a question has only just been begun: with words without meaning, as "how do I", or a first letter. */
export const sayNothing = (terms: readonly Term[]): boolean =>
  terms.every(({ word, isStop }) => isStop === true || word.length === 1);

/** Whether a word that is complete is not known, or taken for a mistake, in a question that says something. */
export const hasUnknown = (terms: readonly Term[]): boolean =>
  terms.some(({ meanings }) => meanings.length > 0) &&
  terms.slice(0, -1).some((term) => term.meanings.length === 0 || isCorrected(term));

/** Whether a word was taken for a mistake: it may still be a word of the language that the site does not have. */
export const isCorrected = ({ correctedTo }: Term): boolean => correctedTo !== undefined;
