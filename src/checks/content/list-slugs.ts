import { isLetterSlug } from '../../articles/lists/letters.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { shownIn } from './shown-in.ts';

const KEPT_FOR_LETTERS =
  'an address kept for the articles that begin with a letter. Choose a longer one.';

/** The articles of a letter get an address of their own as soon as a feature is large; until then it is kept for them. */
export const letterSlugs = ({ articles }: Content): Problem[] =>
  articles.flatMap(({ yaml, data }) =>
    data && isLetterSlug(data.slug)
      ? [yaml.problem(['slug'], `slug is "${data.slug}", ${KEPT_FOR_LETTERS}`)]
      : [],
  );

/** The page of a subheading stands beside the articles of its feature. */
export function subheadingSlugs({ features, articles, site }: Content): Problem[] {
  const languages = site.data?.languages ?? [];
  return languages.flatMap((locale) => {
    const ofArticles = new Map(
      shownIn([locale, ...languages], articles).map(({ feature, data, file }) => [
        `${feature}/${data?.slug ?? ''}`,
        file,
      ]),
    );
    const more = moreSlug(locale);
    return [...features].flatMap(([feature, { yaml, data }]) => {
      const taken = new Map(more === undefined ? [] : [[more, 'the articles under no subheading']]);
      return (data?.subheadings ?? []).flatMap(({ languages: words }, index) => {
        const slug = words[locale]?.slug;
        if (slug === undefined) return [];
        const other = taken.get(slug) ?? ofArticles.get(`${feature}/${slug}`);
        taken.set(slug, 'another subheading');
        const why = isLetterSlug(slug)
          ? KEPT_FOR_LETTERS
          : other && `the address of ${other}. Choose another one.`;
        const path = ['subheadings', index, locale, 'slug'];
        return why ? [yaml.problem(path, `slug is "${slug}", ${why}`)] : [];
      });
    });
  });
}
