import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const ringsSchema = z.array(z.array(z.string()));

/** Words that mean the same in any help desk of a language, from `synonyms.<language>.yml`; none where there is no such file. */
export function generalRings(language: string): readonly (readonly string[])[] {
  const file = `src/search/languages/synonyms.${language}.yml`;
  return existsSync(file) ? ringsSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}
