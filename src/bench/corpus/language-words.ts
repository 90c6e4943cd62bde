import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from '../../search/client/text.ts';
import * as en from '../../search/languages/en.ts';
import * as es from '../../search/languages/es.ts';

/** What the libraries that can use it are given of a language: the stemmer and the stop words our own search has. */
export interface LanguageWords {
  /** As Orama calls it. */
  readonly language: 'english' | 'spanish';
  readonly stopWords: readonly string[];
  readonly rawStemmer: (word: string) => string;
  isStopWord(word: string): boolean;
  /** The stem without accents. */
  stem(word: string): string;
}

export function languageWords(locale: string): LanguageWords {
  const isSpanish = locale === 'es';
  const { stopWords } = isSpanish ? es : en;
  const rawStemmer = isSpanish ? spanish : english;
  const known = new Set(stopWords);
  return {
    language: isSpanish ? 'spanish' : 'english',
    stopWords,
    rawStemmer,
    isStopWord: (word) => known.has(fold(word)),
    stem: (word) => fold(rawStemmer(word.toLowerCase())),
  };
}
