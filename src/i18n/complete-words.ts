import { isMap, parseDocument } from 'yaml';
import { en } from './strings/en.ts';

export interface CompletedWords {
  /** The file's text: what stood there, its comments included, and the words that were missing. */
  readonly text: string;
  /** What was added, in English, as `search.label`. */
  readonly added: readonly string[];
}

/**
 * Adds to `interface/<locale>.yml` the words of the interface it lacks, in English, for a translator.
 * @param text what stands there; empty for a new file
 * @throws when the text is no YAML
 */
export function completeWords(text: string): CompletedWords {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  if (document.contents !== null && !isMap(document.contents))
    throw new Error('there is a list or a single text where names with words should be.');
  const added: string[] = [];
  for (const [path, word] of leavesOf(en)) {
    if (document.hasIn(path)) continue;
    document.setIn(path, word);
    added.push(path.join('.'));
  }
  return { text: document.toString({ lineWidth: 0 }), added };
}

function leavesOf(words: object, above: readonly string[] = []): (readonly [string[], string])[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) => {
    const path = [...above, name];
    return typeof word === 'object' && word !== null
      ? leavesOf(word, path)
      : [[path, String(word)] as const];
  });
}
