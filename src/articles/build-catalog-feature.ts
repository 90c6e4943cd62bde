import { articleUrl, featureUrl } from '../i18n/urls.ts';
import type { Alternate, Article, ArticleEntry, Feature, Subheading } from './build-catalog.ts';
import { featureText, inLanguage } from './feature-text.ts';
import type { Translations } from './group-translations.ts';
import { inReadingOrder, nameOf } from './reading-order.ts';
import type { FeatureFile } from './schema/feature.ts';

/** A feature, and everything it was made of beside its file. */
interface Made {
  readonly of: readonly (ArticleEntry | string)[];
  readonly feature: Feature;
}

/** By language. */
const made = new WeakMap<FeatureFile, Map<string, Made>>();

/**
 * A feature with its articles and subheadings, as the pages of one language show it. Made of the same things again, it
 * is the same object: in development one text changes at a time.
 * @param translations of each of its articles, by the id of the article
 * @param locales languages of the site, the default first
 * @throws when the feature has words in none of them
 */
export function featureIn(
  locale: string,
  id: string,
  file: FeatureFile,
  translations: ReadonlyMap<string, Translations>,
  locales: readonly string[],
): Feature {
  const entries = [...translations.values()].flatMap((entry) => [...entry.values()]);
  const of = [...locales, ...entries];
  const before = made.get(file) ?? new Map<string, Made>();
  const known = before.get(locale);
  if (known?.of.length === of.length && of.every((one, index) => one === known.of[index]))
    return known.feature;
  const feature = makeFeature(locale, id, file, translations, locales);
  made.set(file, before.set(locale, { of, feature }));
  return feature;
}

function makeFeature(
  ...[locale, id, file, translations, locales]: Parameters<typeof featureIn>
): Feature {
  const { slug, title, summary } = featureText(file, locale, locales);
  const url = featureUrl(locale, slug);
  const slugs = new Map(locales.map((other) => [other, featureText(file, other, locales).slug]));
  const articles = [...translations].flatMap(([articleId, entries]) => {
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
      alternates: alternatesOf(slugs, entries),
    };
    return [article];
  });
  return {
    id,
    title,
    summary,
    slug,
    icon: file.icon,
    url,
    articles: inReadingOrder(articles, file, locale),
    subheadings: subheadingsIn(locale, articles, file, locales),
  };
}

/** @param slugs the feature's own in each language of the site, the default first */
function alternatesOf(slugs: ReadonlyMap<string, string>, entries: Translations): Alternate[] {
  const locales = [...slugs.keys()];
  return [...slugs].flatMap(([locale, featureSlug]) => {
    const source = [locale, ...locales].find((candidate) => entries.has(candidate)) ?? locale;
    const slug = entries.get(source)?.data.slug;
    if (slug === undefined) return [];
    return [{ locale, url: articleUrl(locale, featureSlug, slug), translated: source === locale }];
  });
}

function subheadingsIn(
  locale: string,
  articles: readonly Article[],
  { subheadings }: FeatureFile,
  locales: readonly string[],
): Subheading[] {
  const byName = new Map(articles.map((article) => [nameOf(article), article]));
  return subheadings
    .map((subheading) => ({
      ...inLanguage(subheading, locale, locales),
      articles: subheading.articles.flatMap((name) => {
        const article = byName.get(name);
        // Named twice, it still stands in one place; a check tells the writer.
        byName.delete(name);
        return article ?? [];
      }),
    }))
    .filter((subheading) => subheading.articles.length > 0);
}
