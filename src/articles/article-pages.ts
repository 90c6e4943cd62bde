import { createHash } from 'node:crypto';
import type { Article } from './build-catalog.ts';
import {
  getAuthor,
  getFeatures,
  getFrame,
  getSite,
  library,
  updatedOn,
  type Frame,
} from './catalog.ts';
import type { Author } from './schema/authors.ts';
import { surroundings } from './surroundings.ts';

/** What a link to an article shows of it. */
export type ArticleLink = Pick<Article, 'url' | 'textLocale'> & { readonly title: string };

/** All that an article's page is given. */
export interface ArticlePageProps {
  readonly frame: Frame;
  readonly article: Article;
  readonly author: Author;
  readonly related: readonly ArticleLink[];
  readonly previous?: ArticleLink | undefined;
  readonly next?: ArticleLink | undefined;
  /** When its text was last changed. */
  readonly updated?: Date | undefined;
}

/** A page, and a digest of everything that decides how it looks; where that is the same, so is the page. */
export interface ArticlePath {
  readonly params: Readonly<Record<'locale' | 'feature' | 'article', string>>;
  /** In development one page at a time is made of thousands, and nothing is looked up for the rest. */
  readonly props: { readonly given: () => ArticlePageProps };
  readonly cacheKey?: string | undefined;
}

/** Every article's page in every language. */
export const getArticlePaths = (): ArticlePath[] => getSite().languages.flatMap(pathsIn);

function pathsIn(locale: string): ArticlePath[] {
  const frame = getFrame(locale);
  const features = getFeatures(locale);
  // In development all is rendered when it is asked for.
  const around = import.meta.env.DEV ? undefined : digestOf(surroundings(), JSON.stringify(frame));
  const byId = new Map(
    features.flatMap(({ articles }) => articles.map((article) => [article.id, article] as const)),
  );
  return features.flatMap(({ slug, articles }) =>
    articles.map((article, index): ArticlePath => {
      const shown = (): Omit<ArticlePageProps, 'frame'> => ({
        article,
        author: getAuthor(article.frontMatter.author),
        related: article.frontMatter.related.flatMap((id) => linkTo(byId.get(id)) ?? []),
        previous: linkTo(articles[index - 1]),
        next: linkTo(articles[index + 1]),
        updated: updatedOn(article),
      });
      const params = { locale, feature: slug, article: article.slug };
      const given = (): ArticlePageProps => ({ frame, ...shown() });
      const cacheKey = around && cacheKeyOf(article, around + JSON.stringify(shown()));
      return { params, props: { given }, cacheKey };
    }),
  );
}

/** None for an article with code of its own, of which nobody knows what it reads. */
function cacheKeyOf({ entryId }: Article, shown: string): string | undefined {
  const text = library().textDigest(entryId);
  return text && digestOf(shown, text);
}

function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64');
}

function linkTo(article: Article | undefined): ArticleLink | undefined {
  return (
    article && {
      url: article.url,
      textLocale: article.textLocale,
      title: article.frontMatter.title,
    }
  );
}
