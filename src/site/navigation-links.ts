import { stringsFor } from '../i18n/strings.ts';
import { isSitePage, pageUrl } from '../i18n/urls.ts';
import type { NavigationGroup, NavigationLink } from '../articles/schema/navigation.ts';

export interface Link {
  readonly text: string;
  readonly url: string;
  readonly button: boolean;
  readonly external: boolean;
}

/** The words of a link or a heading in a language, or in the first one it has. */
export function labelIn(locale: string, entry: Readonly<Record<string, unknown>>): string {
  const own = entry[locale];
  if (typeof own === 'string') return own;
  const any = Object.entries(entry).find(
    ([key, value]) => key !== 'to' && typeof value === 'string',
  );
  return String(any?.[1] ?? '');
}

/** A link of navigation.yml as a page shows it. */
export function linkIn(locale: string, { to, ...entry }: NavigationLink): Link {
  const external = !isSitePage(to);
  return {
    text: labelIn(locale, entry),
    url: external ? to : pageUrl(locale, to, stringsFor(locale).slugs),
    button: entry.button === true,
    external,
  };
}

export function isGroup(entry: NavigationLink | NavigationGroup): entry is NavigationGroup {
  return 'items' in entry;
}
