import { existsSync, readFileSync } from 'node:fs';

/** What words of a language mean in any help desk. */
export interface Thesaurus {
  /** Words and phrases that mean the same. */
  readonly rings: readonly (readonly string[])[];
  /** A word or phrase that readers use, and what the articles may call the matter. */
  readonly associations: readonly (readonly [head: string, ...targets: string[]])[];
  /** Topics of the world, each with the words that tell it. */
  readonly topics: readonly (readonly string[])[];
}

/** From `synonyms`, `associations` and `topics.<language>.txt`; empty for a language without these files. */
export function readThesaurus(language: string): Thesaurus {
  return {
    rings: linesOf(`synonyms.${language}.txt`).map((line) => line.split(', ')),
    associations: linesOf(`associations.${language}.txt`).map((line) => {
      const [head = '', targets = ''] = line.split(': ');
      return [head, ...targets.split(', ')];
    }),
    topics: linesOf(`topics.${language}.txt`).map((line) => line.replace(/^.*?: /, '').split(', ')),
  };
}

/** Lines with something to say: plain text, for thousands of lines of YAML take a quarter of a second to read. */
function linesOf(name: string): string[] {
  const file = new URL(name, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
