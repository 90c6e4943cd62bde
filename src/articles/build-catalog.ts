import { featureIn } from './build-catalog-feature.ts';
import { groupTranslations } from './group-translations.ts';
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
  /** All of them, in reading order: first those under the subheadings, then the rest. */
  readonly articles: readonly Article[];
  /** Without those that have no article to show. */
  readonly subheadings: readonly Subheading[];
}

/** A group of a feature's articles, in reading order. */
export interface Subheading {
  readonly title: string;
  /** No two of a feature, and none of its articles, have the same. */
  readonly slug: string;
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
  const { locales } = input;
  const grouped = groupTranslations(input);
  const features = input.features
    .map(({ id, data }) => ({ id: id.replace(/\/feature$/, ''), file: data }))
    .sort((a, b) => a.file.order - b.file.order || a.id.localeCompare(b.id));
  return new Map(
    locales.map((locale) => [
      locale,
      features.flatMap(({ id, file }) => {
        const translations = grouped.get(id);
        return translations ? [featureIn(locale, id, file, translations, locales)] : [];
      }),
    ]),
  );
}
