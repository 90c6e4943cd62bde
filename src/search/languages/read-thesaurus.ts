import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** What words of a language mean in any help desk. */
export interface Thesaurus {
  /** Words and phrases that mean the same. */
  readonly rings: readonly (readonly string[])[];
  /** A word or phrase that readers use, and what the articles may call the matter. */
  readonly associations: readonly (readonly [head: string, ...targets: string[]])[];
}

const ringsSchema = z.array(z.array(z.string()));

/** From `synonyms.<language>.yml` and `associations.<language>.txt`; empty for a language without these files. */
export function readThesaurus(language: string): Thesaurus {
  const [rings, associations] = [`synonyms.${language}.yml`, `associations.${language}.txt`];
  return {
    rings: ringsSchema.parse(parse(read(rings)) ?? []),
    associations: read(associations)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [head = '', targets = ''] = line.split(': ');
        return [head, ...targets.split(', ')];
      }),
  };
}

function read(name: string): string {
  const file = new URL(name, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
