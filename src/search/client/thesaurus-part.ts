import { fold } from './text.ts';

/**
 * What words mean in general, of all that is known of a language what can lead to a word of this site. Words and phrases
 * are stems joined by spaces, and divided by commas.
 */
export interface ThesaurusPart {
  /** Words that mean the same. */
  readonly rings: readonly string[];
  /** A word, and the words of articles that it may lead to, the likeliest first. */
  readonly associations: readonly string[];
  /** Words of topics that the help desk has nothing to do with. */
  readonly elsewhere: readonly string[];
}

/** The names of the parts, by the letter with which the words begin that they are about. */
export type ThesaurusParts = Readonly<Record<string, string>>;

/** The letter under which a word or stem stands: stemmers leave the first one as it is. Signs and numbers share one. */
export const initialOf = (word: string): string => /^[a-z]/.exec(fold(word))?.[0] ?? '0';

/** A thesaurus in parts, by their letters: a ring stands in those of all its words. */
export function divideThesaurus({
  rings,
  associations,
  elsewhere,
}: ThesaurusPart): Map<string, ThesaurusPart> {
  const parts = new Map<string, Record<keyof ThesaurusPart, string[]>>();
  const at = (word: string): Record<keyof ThesaurusPart, string[]> => {
    const letter = initialOf(word);
    const part = parts.get(letter) ?? { rings: [], associations: [], elsewhere: [] };
    parts.set(letter, part);
    return part;
  };
  for (const ring of rings)
    for (const part of new Set(ring.split(',').map(at))) part.rings.push(ring);
  for (const line of associations) at(line).associations.push(line);
  for (const word of elsewhere) at(word).elsewhere.push(word);
  return parts;
}
