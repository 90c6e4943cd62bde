import { articleUrl, featureUrl } from '../i18n/urls.ts';
import { featureText } from './feature-text.ts';
import { inReadingOrder } from './reading-order.ts';
import type { FrontMatter } from './schema/article.ts';
import type { FeatureFile } from './schema/feature.ts';

/** An article as a page of one language shows it. */
export interface Article {
  /** `feature/article`, the same in every language. */
  readonly id: string;
  /** The language of the page. */
  readonly locale: string;
  /** The language of the text: another one than `locale` where the translation is missing. */
  readonly textLocale: string;
  /** The id of the content entry the text comes from. */
  readonly entryId: string;
  readonly url: string;
  readonly slug: string;
  readonly feature: { readonly id: string; readonly title: string; readonly url: string };
  readonly frontMatter: FrontMatter;
  /** The same article in every language, whether translated or not. */
  readonly alternates: readonly Alternate[];
}

export interface Alternate {
  readonly locale: string;
  readonly url: string;
  readonly translated: boolean;
}

export interface Feature {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly slug: string;
  readonly icon: string;
  readonly url: string;
  readonly articles: readonly Article[];
}

export interface ArticleEntry {
  /** `feature/article/locale` */
  readonly id: string;
  readonly data: FrontMatter;
}

export interface FeatureEntry {
  /** `feature/feature` */
  readonly id: string;
  readonly data: FeatureFile;
}

export interface CatalogInput {
  readonly articles: readonly ArticleEntry[];
  readonly features: readonly FeatureEntry[];
  /** Languages of the site, the default first. */
  readonly locales: readonly string[];
  readonly now: Date;
  readonly showDrafts: boolean;
}

/**
 * Groups articles under features, in the order readers see, once per language. An article or a feature without a
 * translation appears in the first language it has; drafts and articles of the future are left out.
 */
export function buildCatalog(input: CatalogInput): ReadonlyMap<string, readonly Feature[]> {
  const translations = groupTranslations(input);
  return new Map(
    input.locales.map((locale) => [
      locale,
      [...input.features]
        .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
        .map((feature) => featureIn(locale, feature, translations, input.locales))
        .filter((feature) => feature.articles.length > 0),
    ]),
  );
}

type Translations = ReadonlyMap<string, ReadonlyMap<string, ArticleEntry>>;

/** Article id → locale → entry, of what may be shown. */
function groupTranslations({ articles, locales, now, showDrafts }: CatalogInput): Translations {
  const grouped = new Map<string, Map<string, ArticleEntry>>();
  for (const entry of articles) {
    const [feature, name, locale] = entry.id.split('/');
    if (!feature || !name || !locale || !locales.includes(locale)) continue;
    const { draft, publishAt } = entry.data;
    if (!showDrafts && (draft || (publishAt && publishAt > now))) continue;
    const id = `${feature}/${name}`;
    grouped.set(id, (grouped.get(id) ?? new Map<string, ArticleEntry>()).set(locale, entry));
  }
  return grouped;
}

function featureIn(
  locale: string,
  feature: FeatureEntry,
  translations: Translations,
  locales: readonly string[],
): Feature {
  const id = feature.id.replace(/\/feature$/, '');
  const text = featureText(feature.data, locale, locales);
  const { slug, title, summary } = text;
  const url = featureUrl(locale, slug);
  const articles = [...translations]
    .filter(([articleId]) => articleId.startsWith(`${id}/`))
    .flatMap(([articleId, entries]) => {
      const textLocale = [locale, ...locales].find((candidate) => entries.has(candidate));
      const entry = textLocale === undefined ? undefined : entries.get(textLocale);
      if (!entry || textLocale === undefined) return [];
      const article: Article = {
        id: articleId,
        locale,
        textLocale,
        entryId: entry.id,
        slug: entry.data.slug,
        url: articleUrl(locale, slug, entry.data.slug),
        feature: { id, title, url },
        frontMatter: entry.data,
        alternates: alternatesOf(feature.data, entries, locales),
      };
      return [article];
    });
  return {
    id,
    title,
    summary,
    slug,
    icon: feature.data.icon,
    url,
    articles: inReadingOrder(articles, feature.data, locale),
  };
}

function alternatesOf(
  feature: FeatureFile,
  entries: ReadonlyMap<string, ArticleEntry>,
  locales: readonly string[],
): Alternate[] {
  return locales.flatMap((locale) => {
    const source = [locale, ...locales].find((candidate) => entries.has(candidate)) ?? locale;
    const slug = entries.get(source)?.data.slug;
    if (slug === undefined) return [];
    const url = articleUrl(locale, featureText(feature, locale, locales).slug, slug);
    return [{ locale, url, translated: source === locale }];
  });
}
