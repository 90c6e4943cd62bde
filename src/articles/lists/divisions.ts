import { stringsFor } from '../../i18n/strings.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Article, Feature } from '../build-catalog.ts';
import { byLetter } from './letters.ts';
import { fitsOnePage, linkBytes, pagesOf, rowBytes, type ListPage } from './pages.ts';

/** A part of a long list, with pages of its own: the articles under a subheading, or those of a letter. */
export interface Division {
  /** The last part of the address of its first page. */
  readonly slug: string;
  readonly title: string;
  /** The title where there is little room: `#` for numbers and signs. */
  readonly short: string;
  readonly articles: readonly Article[];
}

/** Whether a feature has so many articles that its page shows the first of each division only. */
export const isDivided = ({ articles }: Feature): boolean => !fitsOnePage(articles, rowBytes);

/** The divisions of a feature: its subheadings and what stands under none of them, or the letters where it has none. */
export function divisionsOf(feature: Feature, locale: string): Division[] {
  const { lists } = stringsFor(locale);
  if (feature.subheadings.length === 0) return byLetter(feature.articles, locale, lists.signs);
  const grouped = new Set(feature.subheadings.flatMap(({ articles }) => articles));
  const rest = feature.articles.filter((article) => !grouped.has(article));
  const groups = feature.subheadings.map((group) => ({ ...group, short: group.title }));
  if (rest.length === 0) return groups;
  return [
    ...groups,
    { slug: lists.moreSlug, title: lists.more, short: lists.more, articles: rest },
  ];
}

/** How many articles of each division fit on a page that shows some of all of them. */
export const shownOfEach = (divisions: readonly Division[]): number =>
  Math.max(3, Math.floor(60 / divisions.length));

/** The pages below that of a feature; none where its articles stand on that one. */
export const featureLists = (feature: Feature, locale: string): ListPage[] =>
  isDivided(feature) ? pagesOf(divisionsOf(feature, locale), feature.url) : [];

/** The letters of all articles; undefined where one page lists all of them. */
export function lettersOf(features: readonly Feature[], locale: string): Division[] | undefined {
  const articles = features.flatMap((feature) => feature.articles);
  if (fitsOnePage(articles, linkBytes)) return undefined;
  return byLetter(articles, locale, stringsFor(locale).lists.signs);
}

/** The pages below that of all articles. */
export const letterLists = (features: readonly Feature[], locale: string): ListPage[] =>
  pagesOf(lettersOf(features, locale) ?? [], pageUrl(locale, 'articles', stringsFor(locale).slugs));
