import { Language } from './language.ts';
import { readQuestion, type Term, type Vocabulary } from './question.ts';

/** For tests: words stay as they are. */
export const asWritten = (word: string): string => word;

/** For tests: a language with a few rings. */
export const spanish = new Language(asWritten, {
  stopWords: ['de', 'la', 'mi', 'en', 'se'],
  synonyms: [
    ['cancelar', 'anular', 'dar de baja'],
    ['correo', 'correo electrónico'],
    ['calendario', 'agenda'],
  ],
});

/** For tests: a site that has these words. */
export function siteWith(...words: readonly string[]): Vocabulary {
  return {
    uses: new Map(words.map((word) => [word, 1])),
    stems: new Map(words.map((word) => [word, new Set([word])])),
    hasStem: (stem) => words.includes(stem),
  };
}

/** For tests: what each word of a question may mean there. */
export const read = (question: string, site: Vocabulary, exact = false): string[] =>
  readQuestion(question, spanish, site, exact).map(shown);

export const shown = ({ word, meanings }: Term): string =>
  `${word}: ${meanings.map(({ stem, weight, why }) => `${stem} ${why} ${weight}`).join(', ')}`;
