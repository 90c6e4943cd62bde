import { z } from 'astro/zod';
import { day, slug } from './fields.ts';

/** What an article declares above its text. Each description is what a writer reads when the field is wrong. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).describe('The problem as a reader would say it, 5 to 80 characters.'),
  summary: z
    .string()
    .min(1)
    .describe('The answer itself in one or two sentences, 40 to 240 characters.'),
  author: z.string().describe('Who signs it: a name from authors.yml.'),
  slug: slug.describe(
    "The last part of the address, in the article's language: lower case letters without accents, numbers and hyphens, such as cancelar-una-reserva.",
  ),
  questions: z
    .array(z.string().min(1))
    .default([])
    .describe('A list of one to five things readers ask that this article answers.'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('A list of other words for what it is about.'),
  related: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
    .max(5)
    .default([])
    .describe(
      'A list of up to five articles to read next, as feature/article: reservations/cancel-a-reservation.',
    ),
  sources: z
    .array(z.url())
    .default([])
    .describe('A list of full addresses (https://…) of the pages the facts come from.'),
  reviewBy: day
    .optional()
    .describe('The day by which somebody checks the facts again, such as 2027-05-31.'),
  owner: z.string().optional().describe('The team that answers for it.'),
  draft: z.boolean().default(false).describe('true keeps the article off the site.'),
  publishAt: day
    .optional()
    .describe('The day from which the article is on the site, such as 2027-01-15.'),
});

export type FrontMatter = z.output<typeof articleSchema>;
