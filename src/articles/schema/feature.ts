import { z } from 'astro/zod';
import { icon, locale, slug } from './fields.ts';

export const featureInOneLanguage = z.strictObject({
  title: z.string().min(1).describe('The heading readers see, 2 to 60 characters.'),
  slug: slug.describe(
    'The part of the address: lower case letters without accents, numbers and hyphens.',
  ),
  summary: z.string().min(1).describe('One sentence on what is inside, 10 to 160 characters.'),
});

const featureFields = z.object({
  order: z.number().describe('A number: features are listed from the smallest to the largest.'),
  icon: icon.describe('The name of an icon from lucide.dev/icons, such as calendar-days.'),
  articles: z
    .array(slug)
    .default([])
    .describe(
      'A list of article folders, by their names, in reading order; the rest follow by title.',
    ),
});

/** A `feature.yml`: three fields for all languages, and one block per language. */
export const featureSchema = featureFields
  .catchall(featureInOneLanguage)
  .transform((feature, context) => {
    const { order, icon: iconName, articles, ...rest } = feature;
    for (const key of Object.keys(rest)) {
      if (!locale.safeParse(key).success) {
        context.addIssue({ code: 'unrecognized_keys', keys: [key], path: [], input: feature });
      }
    }
    return { order, icon: iconName, articles, languages: rest as Record<string, FeatureText> };
  });

export type FeatureText = z.output<typeof featureInOneLanguage>;
export type FeatureFile = z.output<typeof featureSchema>;
