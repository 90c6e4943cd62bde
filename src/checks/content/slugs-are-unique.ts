import { stringsFor } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Content, ContentCheck } from './content.ts';
import { letterSlugs, subheadingSlugs } from './list-slugs.ts';
import { shownIn } from './shown-in.ts';

/** No two pages of a language share an address. */
export const slugsAreUnique: ContentCheck = (content) => [
  ...articleSlugs(content),
  ...letterSlugs(content),
  ...featureSlugs(content),
  ...subheadingSlugs(content),
];

function articleSlugs({ articles, site }: Content): Problem[] {
  const languages = site.data?.languages ?? [...new Set(articles.map(({ locale }) => locale))];
  const reported = new Set<CheckedArticle>();
  return languages.flatMap((locale) => {
    const taken = new Map<string, CheckedArticle>();
    return shownIn([locale, ...languages], articles).flatMap((article) => {
      const { feature, yaml, data } = article;
      if (!data) return [];
      const other = taken.get(`${feature}/${data.slug}`);
      taken.set(`${feature}/${data.slug}`, other ?? article);
      if (!other || reported.has(article)) return [];
      reported.add(article);
      const why =
        other.locale === article.locale
          ? 'two articles cannot share an address'
          : 'an article without a translation keeps its address in the other language';
      return [
        yaml.problem(
          ['slug'],
          `slug is "${data.slug}", as in ${other.file}. Choose another one: ${why}.`,
        ),
      ];
    });
  });
}

function featureSlugs({ features, site }: Content): Problem[] {
  return (site.data?.languages ?? []).flatMap((locale) => {
    const taken = new Map(pagesOf(locale).map((slug) => [slug, 'a page of the site itself']));
    return [...features].flatMap(([name, { yaml, data }]) => {
      const slug = data?.languages[locale]?.slug;
      if (slug === undefined) return [];
      const other = taken.get(slug);
      taken.set(slug, `the feature ${name}`);
      return other === undefined
        ? []
        : [
            yaml.problem(
              [locale, 'slug'],
              `slug is "${slug}", the address of ${other}. Choose another one.`,
            ),
          ];
    });
  });
}

function pagesOf(locale: string): string[] {
  try {
    return Object.values(stringsFor(locale).slugs);
  } catch {
    // Words of the interface that are missing are reported by their own rule.
    return [];
  }
}
