import type { DividedFile, Group } from './client/divided-file.ts';
import { anchorOf, type InstantArticle, type InstantFile } from './client/instant-file.ts';

/** What is fetched first of a divided file, but for the names of the parts. */
export function headOf(file: InstantFile): Omit<DividedFile, 'parts'> {
  const { locale, others, averageWords, stopWords, articles } = file;
  const addresses = articles.map(addressOf);
  return {
    locale,
    others,
    averageWords,
    stopWords,
    groups: groupsOf(addresses),
    titles: column(articles.map(({ title }) => title)),
    slugs: column(
      addresses.map(({ slug }, at) =>
        slug === anchorOf(oneLine(articles[at]?.title ?? '')) ? '' : slug,
      ),
    ),
    names: column(addresses.map(({ name, slug }) => (name === slug ? '' : name))),
    languages: languagesOf(articles),
  };
}

interface Address extends Omit<Group, 'count'> {
  readonly slug: string;
  readonly name: string;
}

function addressOf({ id, url, feature }: InstantArticle): Address {
  const [, start, slug] = /^(.*\/)([^/]+)\/$/.exec(url) ?? [];
  const [, feature_ = '', name] = /^(.*\/)?([^/]+)$/.exec(id) ?? [];
  if (start === undefined || slug === undefined || name === undefined)
    throw new Error(`The search needs addresses like /en/feature/article/, and there is ${url}.`);
  return { feature, id: feature_, url: start, slug, name };
}

function groupsOf(addresses: readonly Address[]): Group[] {
  const groups: { count: number; feature: string; id: string; url: string }[] = [];
  for (const { feature, id, url } of addresses) {
    const last = groups.at(-1);
    if (last?.feature === feature && last.id === id && last.url === url) last.count += 1;
    else groups.push({ count: 1, feature, id, url });
  }
  return groups;
}

function languagesOf(articles: readonly InstantArticle[]): Record<string, number[]> {
  const languages: Record<string, number[]> = {};
  for (const [position, { language }] of articles.entries())
    if (language !== undefined) (languages[language] ??= []).push(position);
  return languages;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const column = (values: readonly string[]): string => values.map(oneLine).join('\n');
