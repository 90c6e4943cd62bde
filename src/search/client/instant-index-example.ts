import type { InstantFile } from './instant-file.ts';
import { InstantIndex } from './instant-index.ts';
import { Language, type Stem } from './language.ts';
import { Thesaurus } from './thesaurus.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';

const empty: ThesaurusPart = { rings: [], associations: [] };

/**
 * The index of a file, for tests.
 * @param part the thesaurus
 */
export function openWhole(
  file: InstantFile,
  stem: Stem,
  part: ThesaurusPart | Promise<ThesaurusPart> = empty,
): InstantIndex {
  const language = new Language(stem, file);
  return new InstantIndex(file, language, new Thesaurus(language, () => Promise.resolve(part)));
}
