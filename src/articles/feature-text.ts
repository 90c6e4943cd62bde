import type { FeatureFile, FeatureText } from './schema/feature.ts';

/** The feature's words in a language, or in the first language of the site that has them. */
export function featureText(
  feature: FeatureFile,
  locale: string,
  locales: readonly string[],
): FeatureText {
  const found = [locale, ...locales].map((candidate) => feature.languages[candidate]).find(Boolean);
  if (!found)
    throw new Error(`A feature.yml has none of the site's languages (${locales.join(', ')}).`);
  return found;
}
