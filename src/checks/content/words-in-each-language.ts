import type { z } from 'astro/zod';
import { navigationSchema } from '../../articles/schema/navigation.ts';
import { supportSchema } from '../../articles/schema/support.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './checked-article.ts';
import type { ContentCheck } from './content.ts';
import { fieldAt, fieldNames, isPerLanguage } from './schema-fields.ts';

type Path = readonly PropertyKey[];

/**
 * What support.yml and navigation.yml say to readers is there in each language of the site. A page would show another one
 * as if it were its own.
 */
export const wordsInEachLanguage: ContentCheck = ({ site, support, navigation }) => {
  const languages = site.data?.languages ?? [];
  return [
    ...missingWords(supportSchema, support, languages),
    ...missingWords(navigationSchema, navigation, languages),
  ];
};

/** @returns a problem for each language that a block with words per language lacks */
export function missingWords(
  schema: z.ZodType,
  { yaml, data }: Checked<unknown>,
  languages: readonly string[],
): Problem[] {
  if (!data) return [];
  return blocksIn(yaml.value).flatMap(({ path, block }) => {
    if (!isPerLanguage(schema, path)) return [];
    const known = fieldNames(fieldAt(schema, path));
    const there = Object.keys(block).filter((key) => !known.includes(key));
    const what = nameOf(there.map((key) => block[key]).find((words) => words !== undefined));
    return languages
      .filter((one) => !there.includes(one))
      .map((one) =>
        yaml.problem(path, `${one} is missing. Add ${what} in that language under ${one}:`),
      );
  });
}

/** Every block of fields in a value, with its place. */
function blocksIn(
  value: unknown,
  path: Path = [],
): { path: Path; block: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Array.isArray(value)
    ? value.flatMap((one, index) => blocksIn(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => blocksIn(one, [...path, key]));
  return Array.isArray(value)
    ? below
    : [{ path, block: value as Record<string, unknown> }, ...below];
}

/** What another language has there: `title, summary and how`, or words alone. */
function nameOf(words: unknown): string {
  if (typeof words !== 'object' || words === null) return 'the words';
  return new Intl.ListFormat('en').format(Object.keys(words)).replace(', and', ' and');
}
