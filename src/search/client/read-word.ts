import { beginningWeight, wordsFrom } from './beginnings.ts';
import type { Language } from './language.ts';
import { hasAll } from './phrase-synonyms.ts';
import type { Meaning, Term, Vocabulary } from './question.ts';
import { correct } from './spelling.ts';
import { fold } from './text.ts';

const CORRECTED_WEIGHT = 0.9;
/** A letter at the end is rather the first of a word than one itself, as in "9 p.m.". */
const FIRST_LETTER_WEIGHT = 0.1;
/** A synonym of what was only guessed is no proof. */
const guessed = { synonym: 'corrected', association: 'association' } as const;

export interface Reading {
  readonly isLast: boolean;
  /** Do not take the word for a typing mistake. */
  readonly exact?: boolean;
  /** Only as the beginning of another word. */
  readonly onlyPrefix?: boolean;
}

/** What a word of the question may stand for on a site. */
export function readWord(
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
  const ownKey = language.phraseKey(correctedTo ?? word);
  // Of a mistake in a word that only the language has, the site may have what stands in for it.
  const mayBeMeant = meanings.size === 0 && !exact && !language.isWord(ownKey);
  const meant = mayBeMeant ? language.nearest(ownKey) : undefined;
  const key = meant ?? ownKey;
  const isKnown = [...meanings.values()].some(({ why }) => why === 'word');
  for (const standIn of language.standIns(key, isKnown)) {
    const stems = standIn.key.split(' ');
    if (!hasAll(stems, vocabulary.hasStem)) continue;
    const weight = standIn.weight / stems.length;
    for (const stem of stems)
      if (meant === undefined) add(stem, weight, standIn.why);
      else add(stem, CORRECTED_WEIGHT * weight, guessed[standIn.why]);
  }
  const term = { word, meanings: [...meanings.values()], correctedTo };
  return meant !== undefined && language.isElsewhere(meant) ? { ...term, isElsewhere: true } : term;
}
