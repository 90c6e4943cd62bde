import type { Language } from './language.ts';
import { withPhrases } from './phrase-synonyms.ts';
import { readWord } from './read-word.ts';
import { compoundsOf, fold, wordsOf } from './text.ts';

/** One way in which a word of the question may stand in an article. */
export interface Meaning {
  readonly stem: string;
  /** 1 for the word itself, less for what stands in for it. */
  readonly weight: number;
  readonly why: 'word' | 'prefix' | 'corrected' | 'synonym' | 'association';
}

/** A word of the question that carries meaning. */
export interface Term {
  /** As typed, in lower case. */
  readonly word: string;
  /** Empty when the site does not know the word at all. */
  readonly meanings: readonly Meaning[];
  readonly correctedTo?: string | undefined;
  /** A word without meaning, in a question that has no others: "how do I". */
  readonly isStop?: true;
  /** The word, or a phrase it stands in, is of a topic that the help desk has nothing to do with. */
  readonly isElsewhere?: boolean;
}

export interface Vocabulary {
  /** Folded word → how often it occurs. */
  readonly uses: ReadonlyMap<string, number>;
  /** Folded word → stems of its spellings ("reservacion" → the stem of "reservación"). */
  readonly stems: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
  readonly hasStem: (stem: string) => boolean;
  /** What typing mistakes are corrected by, where that is not all of its words. */
  readonly spelling?: ReadonlyMap<string, number>;
}

/** The words of a question that carry meaning, each with what it may stand for on this site. */
export function readQuestion(
  question: string,
  language: Language,
  vocabulary: Vocabulary,
  exact = false,
): Term[] {
  const all = [...new Set([...joined(wordsOf(question), vocabulary), ...compoundsOf(question)])];
  const content = all.filter((word) => !language.isStopWord(fold(word)));
  const last = /[\p{L}\p{N}]$/u.test(question) ? wordsOf(question).at(-1) : undefined;
  const words = content.length > 0 ? content : all;
  const mayOpen = content.length > 0 ? !content.includes(last ?? '') : all.length === 1;
  const open = last !== undefined && mayOpen ? [last] : [];
  const terms = words.map((word) => {
    const term = readWord(word, { isLast: word === last, exact }, language, vocabulary);
    return content.length > 0 ? term : { ...term, isStop: true as const };
  });
  // A stop word that is still being typed may become another word.
  const more = open
    .map((word) => readWord(word, { isLast: true, onlyPrefix: true }, language, vocabulary))
    .filter(({ meanings }) => meanings.length > 0);
  const begun = terms.filter((term) => term.word !== last || !isOneLetter(term));
  const read = content.length === 0 && more.length > 0 ? [] : begun.length > 0 ? begun : terms;
  return withPhrases([...read, ...more], wordsOf(question), language, vocabulary);
}

/** Whether a word has only just been begun: one that stands nowhere would weigh as much as the rarest. */
const isOneLetter = ({ word, meanings }: Term): boolean =>
  word.length === 1 && meanings.length === 0;

/** "check in" where the site writes "checkin". */
function joined(words: readonly string[], { uses }: Vocabulary): string[] {
  const compounds = words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    const pair = word + next;
    return next.length > 1 && pair.length > 5 && uses.has(fold(pair)) ? [pair] : [];
  });
  return [...words, ...compounds];
}
