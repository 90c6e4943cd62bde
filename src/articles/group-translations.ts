import type { ArticleEntry, CatalogInput } from './build-catalog.ts';

/** Locale → entry. */
export type Translations = ReadonlyMap<string, ArticleEntry>;

/** Feature → article id → its translations, of what may be shown; each entry is looked at once. */
export function groupTranslations({
  articles,
  locales,
  now,
  showDrafts,
}: CatalogInput): ReadonlyMap<string, ReadonlyMap<string, Translations>> {
  const grouped = new Map<string, Map<string, Map<string, ArticleEntry>>>();
  for (const entry of articles) {
    const [feature, name, locale] = entry.id.split('/');
    if (!feature || !name || !locale || !locales.includes(locale)) continue;
    const { draft, publishAt } = entry.data;
    if (!showDrafts && (draft || (publishAt && publishAt > now))) continue;
    const ofFeature = grouped.get(feature) ?? new Map<string, Map<string, ArticleEntry>>();
    const id = `${feature}/${name}`;
    const translations = ofFeature.get(id) ?? new Map<string, ArticleEntry>();
    grouped.set(feature, ofFeature.set(id, translations.set(locale, entry)));
  }
  return grouped;
}
