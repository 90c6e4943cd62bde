import { z } from 'astro/zod';
import { inEachLanguage, slug } from './fields.ts';

const plan = z
  .object({
    id: slug.describe('A short name for the plan, each once: pro.'),
    channels: z
      .array(slug)
      .describe('The ids of the channels the plan includes: [live-chat, contact-form].'),
  })
  .catchall(z.strictObject({ name: z.string().min(1).describe('The name of the plan.') }))
  .transform(({ id, channels, ...languages }) => ({
    id,
    channels,
    languages: languages as Record<string, { readonly name: string }>,
  }));

/** Which channels belong to which plan, where that is known. */
export const plansSchema = z.strictObject({
  note: inEachLanguage(z.string()).describe('What to tell readers about options and plans.'),
  list: z
    .array(plan)
    .min(1)
    .optional()
    .describe('The plans, a list of { id: pro, channels: [live-chat], en: { name: Pro } }.'),
});

export type Plan = z.output<typeof plan>;
