import { dirname, resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { anchorsOf } from './anchors.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { ContentCheck } from './content.ts';
import { nearestFirst } from './suggestion.ts';

/** Of a long article's headings only those most like what was written help. */
const SHOWN = 12;

/** What a link to a heading looks like in a text; few have one, and only those are read. */
const mayLinkToHeading = /(\.mdx|[(<]|\]:)\s*#[^\s#]/;

/** Links to a `#heading`, of their own article or of another, lead to a heading that is there. */
export const headingsAreThere: ContentCheck = ({ articles }) => {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return articles
    .filter(({ body }) => mayLinkToHeading.test(body))
    .flatMap((article) => {
      const problems = problemsIn(article, (path) => byPath.get(path));
      article.forget();
      return problems;
    });
};

function problemsIn(
  article: CheckedArticle,
  articleAt: (path: string) => CheckedArticle | undefined,
): Problem[] {
  const { file, path, nodes } = article;
  return nodes.of('link', 'definition').flatMap((node) => {
    const [, to, heading] = /^([^:#]*)#(.+)$/.exec(node.url) ?? [];
    if (to === undefined || heading === undefined) return [];
    const target = to === '' ? article : articleAt(resolve(dirname(path), to));
    const there = target && anchorsOf(target);
    if (!there || there.includes(decoded(heading))) return [];
    const message = `the link "${node.url}" leads to no heading of ${target === article ? 'this' : 'that'} article. ${advice(heading, there)}`;
    return [{ file, ...nodes.placeOf(node), message }];
  });
}

function advice(heading: string, there: readonly string[]): string {
  const near = nearestFirst(heading, there).slice(0, SHOWN);
  if (near.length === 0) return 'It has no headings.';
  return `Write one of ${near.map((one) => `#${one}`).join(', ')}.`;
}

/** An address may hold letters with accents in another writing; a `%` alone is only itself. */
function decoded(heading: string): string {
  try {
    return decodeURIComponent(heading);
  } catch {
    return heading;
  }
}
