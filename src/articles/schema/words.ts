import { z } from 'astro/zod';

/** `ui-names.yml`: what buttons and screens of the product are called, in English and where it differs per language. */
export const uiNamesSchema = z
  .array(z.record(z.string(), z.string().min(1)))
  .describe(
    'A list of names, { en: Save, es: Guardar }; without es where the product has one name only.',
  );

/** `synonyms/<language>.yml`: rings of words that mean the same to readers. */
export const synonymsSchema = z
  .array(z.array(z.string().min(1)).min(2))
  .describe('A list of rings of two or more words: [reservation, booking].');

export type UiNames = z.output<typeof uiNamesSchema>;
export type Synonyms = z.output<typeof synonymsSchema>;
