import { fill, stringsFor } from '../../i18n/strings.ts';
import { homeUrl, listUrl } from '../../i18n/urls.ts';
import type { Alternate, Feature } from '../build-catalog.ts';
import type { ListPage } from './pages.ts';

/**
 * What the head of a list's page says, different on each page.
 * @param list the title of the whole list
 */
export function headOf(
  locale: string,
  { division, number, all, articles }: ListPage,
  list: string,
): { readonly title: string; readonly description: string } {
  const { lists } = stringsFor(locale);
  const part = division.title;
  const titles = articles.map(({ frontMatter }) => frontMatter.title);
  return {
    title:
      number > 1
        ? fill(lists.pageTitle, { list, part, n: number, total: all.length })
        : fill(lists.title, { list, part }),
    description: fill(lists.description, {
      list,
      part,
      first: titles[0] ?? '',
      last: titles.at(-1) ?? '',
    }),
  };
}

/**
 * Where a page of a feature's list leads in another language: to the first page of the same subheading. Letters, and
 * what stands under no subheading, hold other articles there, so they lead to the feature itself.
 * @param same the feature in the other language
 */
export function samePage(
  { division, number }: ListPage,
  feature: Feature,
  same: Feature | undefined,
  locale: string,
): Alternate {
  if (!same) return { locale, url: homeUrl(locale), translated: false };
  const position = feature.subheadings.findIndex(({ slug }) => slug === division.slug);
  const twin = same.subheadings[position];
  if (!twin) return { locale, url: same.url, translated: false };
  return { locale, url: listUrl(same.url, twin.slug, 1), translated: number === 1 };
}
