import type { InstantArticle } from './instant-file.ts';
import { fold, wordsOf } from './text.ts';

/** How much a word counts by where it stands. Chosen on one half of the golden questions. */
export const FIELDS = {
  title: 4,
  questions: 1,
  aliases: 3,
  headings: 1.5,
  summary: 2,
  feature: 1.75,
  body: 1,
} as const;

/** A word of a text, and how often it stands there. */
export interface CountedWord {
  /** The spelling that came first. */
  readonly word: string;
  readonly count: number;
}

/** What one article is known by. */
export interface IndexedArticle {
  readonly article: InstantArticle;
  /** The stems of its title and of each question. */
  readonly lines: readonly ReadonlySet<string>[];
  /** Its short texts in lower case, as written and folded, for phrases and accents. */
  readonly text: () => string;
  /** Its words counted with the weights of their fields. */
  readonly length: number;
}

/** Few questions have phrases or accents: the text is made for the first one that has. */
export function lazyText(parts: readonly string[]): () => string {
  let made: string | undefined;
  return () => {
    if (made !== undefined) return made;
    const text = parts.join(' | ').toLowerCase();
    return (made = `${text} | ${wordsOf(fold(text)).join(' ')}`);
  };
}
