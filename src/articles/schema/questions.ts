import { z } from 'astro/zod';
import { isFreeName } from '../../support/request/fields.ts';

const words = z.strictObject({
  label: z
    .string()
    .min(2)
    .describe('The words above the field: Titles of the properties affected.'),
  hint: z.string().min(2).optional().describe('A sentence below them, on what to write.'),
});

/** A question that a help desk asks about a technical problem, beside those that every help desk asks. */
export const questionSchema = z
  .object({
    id: z
      .string()
      .regex(/^[a-z][a-zA-Z0-9]*$/)
      .refine(isFreeName)
      .describe(
        'A word for it, under which answers are stored: properties. Letters and figures, each word once, and none that the form has itself, such as email.',
      ),
    name: z
      .string()
      .min(2)
      .describe('What the mails to the team call it: Reservation or team member.'),
  })
  .catchall(words)
  .refine((question) => Object.keys(question).some((key) => key !== 'id' && key !== 'name'))
  .describe('Write it in each language, such as en: { label: Which plant is it? }.')
  .transform(({ id, name, ...languages }) => ({
    id,
    name,
    languages: languages as Record<string, z.output<typeof words>>,
  }));
