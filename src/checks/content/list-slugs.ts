import { isLetterSlug } from '../../articles/lists/letters.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { shownIn } from './shown-in.ts';

/** The articles of a letter get an address of their own as soon as a feature is large; until then it is kept for them. */
export const letterSlugs = ({ articles }: Content): Problem[] =>
  articles.flatMap(({ yaml, data }) =>
    data && isLetterSlug(data.slug) ? [yaml.problem(['slug'], keptForLetters(data.slug))] : [],
  );

/** The pages of subheadings, and of what stands under none, stand beside the articles of their feature. */
export function subheadingSlugs({ features, articles, site }: Content): Problem[] {
  const languages = site.data?.languages ?? [];
  return languages.flatMap((locale) => {
    const shown = shownIn([locale, ...languages], articles);
    const ofArticles = new Map(
      shown.map((article) => [`${article.feature}/${article.data?.slug ?? ''}`, article]),
    );
    const more = moreSlug(locale);
    return [...features].flatMap(([feature, { yaml, data }]) => {
      const subheadings = data?.subheadings ?? [];
      if (subheadings.length === 0) return [];
      const rest = ofArticles.get(`${feature}/${more}`);
      const taken = new Map([[more, 'the articles under no subheading']]);
      return [
        ...(rest ? [rest.yaml.problem(['slug'], takenBy(more, taken.get(more)))] : []),
        ...subheadings.flatMap(({ languages: words }, index) => {
          const slug = words[locale]?.slug;
          if (slug === undefined) return [];
          const other = taken.get(slug) ?? ofArticles.get(`${feature}/${slug}`)?.file;
          taken.set(slug, 'another subheading');
          const path = ['subheadings', index, locale, 'slug'];
          if (isLetterSlug(slug)) return [yaml.problem(path, keptForLetters(slug))];
          return other === undefined ? [] : [yaml.problem(path, takenBy(slug, other))];
        }),
      ];
    });
  });
}

const keptForLetters = (slug: string): string =>
  `slug is "${slug}", which is kept for the articles that begin with a letter. Choose a longer one.`;

const takenBy = (slug: string, other = ''): string =>
  `slug is "${slug}", the address of ${other}. Choose another one.`;

function moreSlug(locale: string): string {
  try {
    return stringsFor(locale).lists.moreSlug;
  } catch {
    // Words of the interface that are missing are reported by their own rule.
    return '';
  }
}
