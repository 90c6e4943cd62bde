import type { Problem } from '../problem.ts';
import { mergesAreFinished } from './merges-are-finished.ts';
import { savedAsUtf8 } from './saved-as-utf8.ts';

/** Why nothing in a file can be judged, for articles and YAML alike; empty for nearly all. */
export function whyUnreadable(file: string, text: string): Problem[] {
  const encoding = savedAsUtf8(file, text);
  return encoding.length > 0 ? encoding : mergesAreFinished(file, text);
}
