import type { DividedFile } from './divided-file.ts';
import { DividedIndex } from './divided-index.ts';
import type { InstantFile } from './instant-file.ts';
import { InstantIndex } from './instant-index.ts';
import type { InstantTier } from './instant-tier.ts';
import type { LoadPart } from './part-store.ts';
import { Thesaurus } from './thesaurus.ts';
import { Language, type Stem } from './language.ts';

/** What `/search/<locale>.json` may hold. */
export type SearchFile = InstantFile | DividedFile;

/** Makes a language's file ready for questions. */
export function openInstant(file: SearchFile, stem: Stem, load: LoadPart): InstantTier {
  if (!('parts' in file)) {
    const language = new Language(stem, file);
    return new InstantIndex(file, language, new Thesaurus(language, file.thesaurus, load));
  }
  const language = new Language(stem, { stopWords: file.stopWords, synonyms: [] });
  const thesaurus = new Thesaurus(language, file.parts.thesaurus, load);
  return new DividedIndex(file, language, thesaurus, load);
}
