import { beginningWeight, wordsFrom } from './beginnings.ts';
import type { Language } from './language.ts';
import { hasAll, withPhrases } from './phrase-synonyms.ts';
import { correct } from './spelling.ts';
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

const CORRECTED_WEIGHT = 0.9;
/** A letter at the end is rather the first of a word than one itself, as in "9 p.m.". */
const FIRST_LETTER_WEIGHT = 0.1;

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
    const term = termOf(word, { isLast: word === last, exact }, language, vocabulary);
    return content.length > 0 ? term : { ...term, isStop: true as const };
  });
  // A stop word that is still being typed may become another word.
  const more = open
    .map((word) => termOf(word, { isLast: true, onlyPrefix: true }, language, vocabulary))
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

interface Reading {
  readonly isLast: boolean;
  /** Do not take the word for a typing mistake. */
  readonly exact?: boolean;
  /** Only as the beginning of another word. */
  readonly onlyPrefix?: boolean;
}

function termOf(
  word: string,
  { isLast, exact = false, onlyPrefix = false }: Reading,
  language: Language,
  vocabulary: Vocabulary,
): Term {
  const folded = fold(word);
  const meanings = new Map<string, Meaning>();
  const add = (stem: string, weight: number, why: Meaning['why']): void => {
    if (vocabulary.hasStem(stem) && (meanings.get(stem)?.weight ?? 0) < weight)
      meanings.set(stem, { stem, weight, why });
  };
  const addWord = (known: string, weight: number, why: Meaning['why']): void => {
    for (const stem of vocabulary.stems.get(known) ?? []) add(stem, weight, why);
  };
  if (!onlyPrefix) {
    const weight = isLast && /^[a-z]$/.test(folded) ? FIRST_LETTER_WEIGHT : 1;
    addWord(folded, weight, 'word');
    add(language.stem(word), weight, 'word');
  }
  if (isLast) {
    const weight = beginningWeight(folded, onlyPrefix || meanings.size > 0);
    for (const longer of wordsFrom(folded, vocabulary.uses)) addWord(longer, weight, 'prefix');
  }
  if (onlyPrefix) return { word, meanings: [...meanings.values()] };
  let correctedTo: string | undefined;
  if (meanings.size === 0 && !exact && !language.isWord(language.phraseKey(word))) {
    correctedTo = correct(folded, vocabulary.spelling ?? vocabulary.uses, (one) =>
      language.stem(one),
    );
    if (correctedTo !== undefined) addWord(correctedTo, CORRECTED_WEIGHT, 'corrected');
  }
  const key = language.phraseKey(correctedTo ?? word);
  const isKnown = [...meanings.values()].some(({ why }) => why === 'word');
  for (const standIn of language.standIns(key, isKnown)) {
    const stems = standIn.key.split(' ');
    if (!hasAll(stems, vocabulary.hasStem)) continue;
    for (const stem of stems) add(stem, standIn.weight / stems.length, standIn.why);
  }
  return { word, meanings: [...meanings.values()], correctedTo };
}
