import { z } from 'astro/zod';
import { locale } from './fields.ts';

/** `site.yml`: whose Help Desk this is. */
export const siteSchema = z.strictObject({
  name: z.string().min(2).describe('The name of the Help Desk, as readers see it.'),
  product: z.string().min(1).describe('The name of the product the Help Desk is about.'),
  url: z
    .url()
    .refine((url) => URL.canParse(url) && new URL(url).pathname === '/')
    .describe('The address the site is published at, without a path: https://help.example.com.'),
  languages: z.array(locale).min(1).describe('A list of languages, the default first: [es, en].'),
  brand: z.strictObject({
    hue: z
      .number()
      .min(0)
      .max(360)
      .describe('The hue of the accent colour, a number from 0 to 360 (205 is teal).'),
    logo: z
      .string()
      .regex(/\.svg$/i)
      .optional()
      .describe(
        'An SVG file beside site.yml, such as ./logo.svg. It is the icon of tabs and home screens as well.',
      ),
  }),
  editUrl: z
    .string()
    .regex(/^https:\/\/.*\{path\}/)
    .optional()
    .describe(
      'Where "edit this page" leads, with {path} for the file: https://github.com/you/repo/edit/main/content/{path}.',
    ),
  editorial: z
    .enum(['advise', 'fail'])
    .default('advise')
    .describe(
      'fail: a text that breaks an editorial rule ends the build; advise: it is only told.',
    ),
  mostAsked: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
    .default([])
    .describe(
      'A list of articles as feature/article, for "most asked questions" on the home page.',
    ),
});

export type Site = z.output<typeof siteSchema>;
