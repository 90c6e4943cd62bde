/**
 * What words mean in general, of all that is known of a language what can lead to a word of this site. Words and phrases
 * are stems joined by spaces, and divided by commas.
 */
export interface ThesaurusPart {
  /** Words that mean the same. */
  readonly rings: readonly string[];
  /** A word, and the words of articles that it may lead to, the likeliest first. */
  readonly associations: readonly string[];
}
