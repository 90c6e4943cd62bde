import type { FeatureFile } from '../../articles/schema/feature.ts';
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
  const known = new KnownArticles(articles);
  return articles.flatMap(({ yaml, data, id }) =>
    (data?.related ?? []).flatMap((name, index) => {
      if (name === id)
        return [yaml.problem(['related', index], 'related names the article itself. Take it out.')];
      return known.has(name)
        ? []
        : [yaml.problem(['related', index], known.missing('related', name))];
    }),
  );
}

function mostAsked({ site, articles }: Content): Problem[] {
  const known = new KnownArticles(articles);
  return (site.data?.mostAsked ?? []).flatMap((name, index) =>
    known.has(name)
      ? []
      : [site.yaml.problem(['mostAsked', index], known.missing('mostAsked', name))],
  );
}

/** In its order and under its subheadings a feature names each article once. */
function orders({ features, articles }: Content): Problem[] {
  const folders = new Map<string, Set<string>>();
  for (const { feature, name } of articles)
    folders.set(feature, (folders.get(feature) ?? new Set()).add(name));
  return [...features].flatMap(([feature, { yaml, data }]) => {
    const known = folders.get(feature) ?? new Set();
    const seen = new Set<string>();
    return namesIn(data).flatMap(({ path, name }) => {
      const names = `${String(path[0])} names "${name}"`;
      if (!known.has(name)) {
        const why = `but there is no such folder. ${suggestion(name, [...known])}`;
        return [yaml.problem(path, `${names}, ${why}`)];
      }
      if (seen.has(name)) {
        const why = 'An article stands in one place of its feature: take it out here or there.';
        return [yaml.problem(path, `${names} a second time. ${why}`)];
      }
      seen.add(name);
      return [];
    });
  });
}

function namesIn(
  feature: FeatureFile | undefined,
): { readonly path: readonly PropertyKey[]; readonly name: string }[] {
  const { articles = [], subheadings = [] } = feature ?? {};
  return [
    ...articles.map((name, index) => ({ path: ['articles', index], name })),
    ...subheadings.flatMap((subheading, group) =>
      subheading.articles.map((name, index) => ({
        path: ['subheadings', group, 'articles', index],
        name,
      })),
    ),
  ];
}

class KnownArticles {
  readonly #ids: ReadonlySet<string>;
  #byFeature: ReadonlyMap<string, readonly string[]> | undefined;
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(articles: Content['articles']) {
    this.#ids = new Set(articles.map(({ id }) => id));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  missing(field: string, id: string): string {
    return `${field} names "${id}", which is no article. ${this.#nearest(id)}`;
  }

  /** Of hundreds of articles only those of the same feature are worth listing. */
  #nearest(id: string): string {
    const [feature = '', name = ''] = id.split('/');
    this.#byFeature ??= Map.groupBy(this.#ids, (one) => one.split('/')[0] ?? '');
    this.#byName ??= Map.groupBy(this.#ids, (one) => one.split('/')[1] ?? '');
    const known = this.#byFeature.get(feature) ?? this.#byName.get(name);
    if (known) return suggestion(id, known);
    return `${didYouMean(id, [...this.#ids])} Write the names of its two folders in articles/.`.trim();
  }
}
