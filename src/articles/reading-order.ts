import type { Article } from './build-catalog.ts';
import type { FeatureFile } from './schema/feature.ts';

/** First the articles under subheadings, then those feature.yml lists, each in its order, then the rest by title. */
export function inReadingOrder(
  articles: readonly Article[],
  { subheadings, articles: listed }: FeatureFile,
  locale: string,
): Article[] {
  const byTitle = new Intl.Collator(locale);
  const names = [...subheadings.flatMap((subheading) => subheading.articles), ...listed];
  // Of a name that stands there twice the first place counts.
  const places = new Map(names.map((name, place) => [name, place] as const).reverse());
  const rank = (article: Article): number => places.get(nameOf(article)) ?? names.length;
  return [...articles].sort(
    (a, b) => rank(a) - rank(b) || byTitle.compare(a.frontMatter.title, b.frontMatter.title),
  );
}

/** The folder of an article, as feature.yml names it. */
export const nameOf = ({ id }: Article): string => id.slice(id.indexOf('/') + 1);
