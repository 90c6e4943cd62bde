import { z } from 'astro/zod';

/** One entry of `authors.yml`. */
export const authorSchema = z.strictObject({
  name: z.string().min(2).describe('The name readers see.'),
  picture: z
    .string()
    .regex(/\.(png|jpe?g|webp|avif)$/i)
    .optional()
    .describe('A square picture beside authors.yml, such as ./maria.jpg.'),
});

export type Author = z.output<typeof authorSchema>;
