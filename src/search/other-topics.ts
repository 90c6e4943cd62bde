import type { Language } from './client/language.ts';
import { fold } from './client/text.ts';

/** A help desk that uses so many of the words of a topic has to do with it. */
const OWN_SHARE = 0.1;

/**
 * What tells that a question is about something else: the words of topics that a help desk has nothing to do with, but
 * for those it uses all the same.
 * @param topics each with the words and phrases that tell it
 * @param isUsed whether a stem stands in any text
 * @returns their keys, in the order of the alphabet
 */
export function wordsOfOtherTopics(
  topics: readonly (readonly string[])[],
  language: Language,
  isUsed: (stem: string) => boolean,
): string[] {
  const others = topics.flatMap((words) => {
    const keys = words.map((word) => language.phraseKey(word));
    const single = keys.filter((key) => !key.includes(' '));
    const used = single.filter(isUsed);
    if (used.length >= OWN_SHARE * single.length) return [];
    return keys.filter((key) => !mayBeUsed(key, language, isUsed));
  });
  return [...new Set(others)].sort();
}

/** Of a phrase with a single telling word, as "near me", a help desk uses that word in other ways. */
function mayBeUsed(key: string, language: Language, isUsed: (stem: string) => boolean): boolean {
  const stems = key.split(' ');
  const telling = stems.filter((stem) => !language.isStopWord(fold(stem)));
  return (telling.length > 1 || stems.length === 1) && telling.every(isUsed);
}
