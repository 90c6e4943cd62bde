import type { Language } from './language.ts';
import type { Term, Vocabulary } from './question.ts';

/** Phrases that stand in a ring ("dar de baja") lend their meanings to their words. */
export function withPhrases(
  terms: readonly Term[],
  language: Language,
  { hasStem }: Vocabulary,
): Term[] {
  const keys = terms.map(({ word }) => language.phraseKey(word));
  return terms.map((term, index) => {
    const extra = [
      keys.slice(index, index + 2),
      keys.slice(index, index + 3),
      keys.slice(index - 1, index + 1),
    ]
      .filter((phrase) => phrase.length > 1)
      .flatMap((phrase) => language.standIns(phrase.join(' ')))
      .flatMap(({ key, weight, why }) => {
        const stems = key.split(' ');
        return stems.map((stem) => ({ stem, weight: weight / stems.length, why }));
      })
      .sort((a, b) => b.weight - a.weight)
      .filter(
        ({ stem }, at, all) =>
          hasStem(stem) &&
          !term.meanings.some((meaning) => meaning.stem === stem) &&
          all.findIndex((other) => other.stem === stem) === at,
      );
    return extra.length > 0 ? { ...term, meanings: [...term.meanings, ...extra] } : term;
  });
}
