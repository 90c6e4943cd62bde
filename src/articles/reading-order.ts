import type { Article } from './build-catalog.ts';
import type { FeatureFile } from './schema/feature.ts';

/** First the articles feature.yml lists, in its order, then the rest by title. */
export function inReadingOrder(
  articles: readonly Article[],
  feature: FeatureFile,
  locale: string,
): Article[] {
  const byTitle = new Intl.Collator(locale);
  const rank = ({ id }: Article): number => {
    const position = feature.articles.indexOf(id.slice(id.indexOf('/') + 1));
    return position < 0 ? feature.articles.length : position;
  };
  return [...articles].sort(
    (a, b) => rank(a) - rank(b) || byTitle.compare(a.frontMatter.title, b.frontMatter.title),
  );
}
