import type { Problem } from '../problem.ts';
import type { Content, ContentCheck } from './content.ts';
import { didYouMean, suggestion } from './suggestion.ts';

/** Articles named in `related`, in `mostAsked` and in the order of a feature are there. */
export const namedArticlesExist: ContentCheck = (content) => [
  ...related(content),
  ...mostAsked(content),
  ...orders(content),
];

function related({ articles }: Content): Problem[] {
  const ids = idsOf(articles);
  return articles.flatMap(({ yaml, data, id }) =>
    (data?.related ?? []).flatMap((name, index) => {
      if (name === id)
        return [yaml.problem(['related', index], 'related names the article itself. Take it out.')];
      return ids.includes(name)
        ? []
        : [
            yaml.problem(
              ['related', index],
              `related names "${name}", which is no article. ${nearest(name, ids)}`,
            ),
          ];
    }),
  );
}

function mostAsked({ site, articles }: Content): Problem[] {
  const ids = idsOf(articles);
  return (site.data?.mostAsked ?? []).flatMap((name, index) =>
    ids.includes(name)
      ? []
      : [
          site.yaml.problem(
            ['mostAsked', index],
            `mostAsked names "${name}", which is no article. ${nearest(name, ids)}`,
          ),
        ],
  );
}

function orders({ features, articles }: Content): Problem[] {
  return [...features].flatMap(([feature, { yaml, data }]) => {
    const names = articles.filter((article) => article.feature === feature).map(({ name }) => name);
    return (data?.articles ?? []).flatMap((name, index) =>
      names.includes(name)
        ? []
        : [
            yaml.problem(
              ['articles', index],
              `articles names "${name}", but there is no such folder. ${suggestion(name, [...new Set(names)])}`,
            ),
          ],
    );
  });
}

const idsOf = (articles: Content['articles']): string[] => [
  ...new Set(articles.map(({ id }) => id)),
];

/** Of hundreds of articles only those of the same feature are worth listing. */
function nearest(name: string, ids: readonly string[]): string {
  const [feature, article] = name.split('/');
  const inFeature = ids.filter((id) => id.split('/')[0] === feature);
  if (inFeature.length > 0) return suggestion(name, inFeature);
  const elsewhere = ids.filter((id) => id.split('/')[1] === article);
  if (elsewhere.length > 0) return suggestion(name, elsewhere);
  return `${didYouMean(name, ids)} Write the names of its two folders in articles/.`.trim();
}
