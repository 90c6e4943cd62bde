import type { CheckedArticle } from './checked-article.ts';

/** Every article once, in the first of these languages it is written in. */
export function shownIn(
  languages: readonly string[],
  articles: readonly CheckedArticle[],
): CheckedArticle[] {
  const ranks = new Map(languages.map((locale, rank) => [locale, rank] as const).reverse());
  const best = new Map<string, number>();
  for (const { id, locale } of articles) {
    const rank = ranks.get(locale) ?? Infinity;
    best.set(id, Math.min(rank, best.get(id) ?? Infinity));
  }
  return articles.filter(
    ({ id, locale }) => ranks.has(locale) && ranks.get(locale) === best.get(id),
  );
}
