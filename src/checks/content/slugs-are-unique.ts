import { stringsFor } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import type { Content, ContentCheck } from './content.ts';

/** No two pages of a language share an address. */
export const slugsAreUnique: ContentCheck = (content) => [...articleSlugs(content), ...featureSlugs(content)];

function articleSlugs({ articles }: Content): Problem[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ file, feature, locale, yaml, data }) => {
    if (!data) return [];
    const address = `${locale}/${feature}/${data.slug}`;
    const other = taken.get(address);
    if (other === undefined) {
      taken.set(address, file);
      return [];
    }
    return [yaml.problem(['slug'], `slug is "${data.slug}", as in ${other}. Choose another one: two articles cannot share an address.`)];
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
      return other === undefined ? [] : [yaml.problem([locale, 'slug'], `slug is "${slug}", the address of ${other}. Choose another one.`)];
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
