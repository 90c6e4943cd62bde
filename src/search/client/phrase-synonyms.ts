import type { Language } from './language.ts';
import type { Term, Vocabulary } from './question.ts';
import { fold } from './text.ts';

/**
 * Phrases that stand in a ring ("dar de baja") lend their meanings to their words, and so do those of other topics.
 * @param words all words of the question, those without meaning included
 */
export function withPhrases(
  terms: readonly Term[],
  words: readonly string[],
  language: Language,
  { hasStem }: Vocabulary,
): Term[] {
  const keys = terms.map(({ word }) => language.phraseKey(word));
  return terms.map((term, index) => {
    const phrases = [
      keys.slice(index, index + 2),
      keys.slice(index, index + 3),
      keys.slice(index - 1, index + 1),
    ]
      .filter((phrase) => phrase.length > 1)
      .map((phrase) => phrase.join(' '));
    const readings = [...phrases, ...withStopWords(term.word, words, language)];
    const extra = readings
      .flatMap((phrase) => language.standIns(phrase))
      .flatMap(({ key, weight, why }) => {
        const stems = key.split(' ');
        if (!hasAll(stems, hasStem)) return [];
        return stems.map((stem) => ({ stem, weight: weight / stems.length, why }));
      })
      .sort((a, b) => b.weight - a.weight)
      .filter(
        ({ stem }, at, all) =>
          !term.meanings.some((meaning) => meaning.stem === stem) &&
          all.findIndex((other) => other.stem === stem) === at,
      );
    const known = extra.length > 0 ? { ...term, meanings: [...term.meanings, ...extra] } : term;
    const isElsewhere = [keys[index] ?? '', ...readings].some((key) => language.isElsewhere(key));
    return isElsewhere ? { ...known, isElsewhere } : known;
  });
}

/**
 * Whether a site has all stems of a word or phrase: half a phrase would mean something else. Each is asked for, since what
 * is not loaded yet is loaded for having been asked for.
 */
export const hasAll = (stems: readonly string[], hasStem: Vocabulary['hasStem']): boolean =>
  stems.filter(hasStem).length === stems.length;

/** The phrases that a word may be with one or two words without meaning beside it: "call off", "can't see". */
function withStopWords(word: string, words: readonly string[], language: Language): string[] {
  const at = words.indexOf(word);
  if (at < 0) return [];
  const isContent = (other: string): boolean => !language.isStopWord(fold(other));
  const before = words.slice(Math.max(0, at - 2), at);
  const after = words.slice(at + 1, at + 3);
  const end = after.findIndex(isContent);
  const beside = [
    ...before.slice(before.findLastIndex(isContent) + 1),
    ...after.slice(0, end < 0 ? undefined : end),
  ];
  const pairs = beside.flatMap((one, place) => beside.slice(place + 1).map((two) => [one, two]));
  return [...beside.map((one) => [one]), ...pairs].map((some) => language.keyWith(word, some));
}
