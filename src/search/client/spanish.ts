import { stemmer as snowball } from '@orama/stemmers/spanish';

/** The plural of a borrowed word, which Spanish ones never have: "webhooks", "chats", "tokens". */
const BORROWED_PLURAL = /^.{3,}[bcdfghjklmnpqrtvwxyz]s$/;

/** The Spanish stemmer of Snowball, which leaves borrowed plurals as they are. */
export const stemmer = (word: string): string =>
  snowball(BORROWED_PLURAL.test(word) ? word.slice(0, -1) : word);
