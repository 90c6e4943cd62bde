import type { FeatureFile, FeatureText } from './schema/feature.ts';

/** The feature's words in a language, or in the first language of the site that has them. */
export function featureText(
  feature: FeatureFile,
  locale: string,
  locales: readonly string[],
): FeatureText {
  return inLanguage(feature, locale, locales);
}

/** The words of a feature or of one of its subheadings, chosen in the same way. */
export function inLanguage<T>(
  { languages }: { readonly languages: Readonly<Record<string, T>> },
  locale: string,
  locales: readonly string[],
): T {
  for (const candidate of [locale, ...locales]) {
    const found = languages[candidate];
    if (found) return found;
  }
  throw new Error(`A feature.yml has none of the site's languages (${locales.join(', ')}).`);
}
