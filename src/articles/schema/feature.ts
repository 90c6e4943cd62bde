import { z } from 'astro/zod';
import { icon, locale, slug } from './fields.ts';

export const featureInOneLanguage = z.strictObject({
  title: z.string().min(1).describe('The heading readers see, 2 to 60 characters.'),
  slug: slug.describe(
    'The part of the address: lower case letters without accents, numbers and hyphens.',
  ),
  summary: z.string().min(1).describe('One sentence on what is inside, 10 to 160 characters.'),
});

const subheading = z
  .object({
    articles: z
      .array(slug)
      .min(1)
      .describe('A list of article folders, by their names, in reading order.'),
  })
  .catchall(
    z.strictObject({
      title: z.string().min(1).describe('The subheading readers see, 2 to 60 characters.'),
      slug: slug.describe(
        'The part of the address: lower case letters without accents, numbers and hyphens.',
      ),
    }),
  )
  .transform(({ articles, ...rest }, context) => {
    tellNoLanguages(rest, context);
    return { articles, languages: rest as Record<string, SubheadingText> };
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
  subheadings: z
    .array(subheading)
    .max(40)
    .default([])
    .describe(
      'A list of up to 40 groups of articles, each { es: { title: Cobrar, slug: cobrar }, articles: [send-an-invoice] }.',
    ),
});

/** A `feature.yml`: fields for all languages, and one block per language. */
export const featureSchema = featureFields
  .catchall(featureInOneLanguage)
  .transform((feature, context) => {
    const { order, icon: iconName, articles, subheadings, ...rest } = feature;
    tellNoLanguages(rest, context);
    const languages = rest as Record<string, FeatureText>;
    return { order, icon: iconName, articles, subheadings, languages };
  });

function tellNoLanguages(blocks: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  for (const key of Object.keys(blocks)) {
    if (!locale.safeParse(key).success) {
      context.addIssue({ code: 'unrecognized_keys', keys: [key], path: [], input: blocks });
    }
  }
}

export interface SubheadingText {
  readonly title: string;
  readonly slug: string;
}

export type FeatureText = z.output<typeof featureInOneLanguage>;
export type FeatureFile = z.output<typeof featureSchema>;
