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
  readonly props: ArticlePageProps;
  readonly cacheKey?: string | undefined;
}

/** Every article's page in every language. */
export const getArticlePaths = (): ArticlePath[] => getSite().languages.flatMap(pathsIn);

function pathsIn(locale: string): ArticlePath[] {
  const frame = getFrame(locale);
  const features = getFeatures(locale);
  const around = digestOf(surroundings(), JSON.stringify(frame));
  const byId = new Map(
    features.flatMap(({ articles }) => articles.map((article) => [article.id, article] as const)),
  );
  return features.flatMap(({ slug, articles }) =>
    articles.map((article, index): ArticlePath => {
      const { author, related } = article.frontMatter;
      const given = {
        article,
        author: getAuthor(author),
        related: related.flatMap((id) => linkTo(byId.get(id)) ?? []),
        previous: linkTo(articles[index - 1]),
        next: linkTo(articles[index + 1]),
        updated: updatedOn(article),
      };
      return {
        params: { locale, feature: slug, article: article.slug },
        props: { frame, ...given },
        cacheKey: cacheKeyOf(article, around + JSON.stringify(given)),
      };
    }),
  );
}

/** None in development, and for an article with code of its own, of which nobody knows what it reads. */
function cacheKeyOf({ entryId }: Article, given: string): string | undefined {
  const text = import.meta.env.DEV ? undefined : library().textDigest(entryId);
  return text && digestOf(given, text);
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
