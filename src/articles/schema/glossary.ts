import { z } from 'astro/zod';
import { inEachLanguage, slug } from './fields.ts';

/** One entry of `glossary.yml`: a term in each language. */
export const glossaryEntrySchema = inEachLanguage(
  z.strictObject({
    term: z.string().min(2).describe('The term as articles write it.'),
    definition: z.string().min(20).describe('What it means, in one or two sentences.'),
    avoid: z
      .array(z.string().min(2))
      .default([])
      .describe('A list of spellings articles do not use: [AirBnB].'),
  }),
);

export const glossarySchema = z.record(
  slug.describe('lower case letters without accents, numbers and hyphens, such as minimum-stay.'),
  glossaryEntrySchema,
);

export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
