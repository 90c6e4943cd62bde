import type { InstantFile } from './instant-file.ts';
import { InstantIndex } from './instant-index.ts';
import { Language, type Stem } from './language.ts';
import { Thesaurus } from './thesaurus.ts';
import { divideThesaurus, type ThesaurusPart } from './thesaurus-part.ts';

const empty: ThesaurusPart = { rings: [], associations: [], elsewhere: [] };

/**
 * What words mean, for tests; its parts have the names of their letters.
 * @param isOffline no part of it can be loaded
 */
export function thesaurusOf(
  language: Language,
  meanings: ThesaurusPart,
  isOffline = false,
): Thesaurus {
  const parts = divideThesaurus(meanings);
  const names = Object.fromEntries([...parts.keys()].map((letter) => [letter, letter]));
  return new Thesaurus(language, names, (name) =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(parts.get(name)),
  );
}

/** The index of a file, for tests. */
export function openWhole(
  file: InstantFile,
  stem: Stem,
  meanings = empty,
  isOffline = false,
): InstantIndex {
  const language = new Language(stem, file);
  return new InstantIndex(file, language, thesaurusOf(language, meanings, isOffline));
}
