import { stringsFor } from '../../i18n/strings.ts';
import type { Problem } from '../problem.ts';
import type { Content, ContentCheck } from './content.ts';

/** Every language in use is one of site.yml, and every feature has a heading in each of them. */
export const languagesAreKnown: ContentCheck = (content) => {
  const languages = content.site.data?.languages;
  if (!languages) return [];
  return [
    ...articles(content, languages),
    ...featureFiles(content),
    ...features(content, languages),
    ...words(content, languages),
  ];
};

function articles({ articles: all }: Content, languages: readonly string[]): Problem[] {
  const names = languages.map((one) => `${one}.mdx`).join(' or ');
  return all
    .filter(({ locale }) => !languages.includes(locale))
    .map(({ file, locale }) => ({
      file,
      message: `the file's name is no language of this site. Name it ${names}, or add "${locale}" to languages in site.yml.`,
    }));
}

/** Told once per feature, at its first article. */
function featureFiles({ articles: all, features: known }: Content): Problem[] {
  const first = new Map<string, string>();
  for (const { feature, file } of all) {
    if (!known.has(feature) && !first.has(feature)) first.set(feature, file);
  }
  return [...first].map(([feature, file]) => ({
    file,
    message: `its feature has no feature.yml. Create articles/${feature}/feature.yml with order, icon, and title, slug and summary per language.`,
  }));
}

function features({ features: all }: Content, languages: readonly string[]): Problem[] {
  return [...all.values()].flatMap(({ yaml, data }) =>
    languages.flatMap((locale) => [
      ...(!data || data.languages[locale]
        ? []
        : [
            yaml.problem(
              [],
              `${locale} is missing. Add title, slug and summary in that language under ${locale}:`,
            ),
          ]),
      ...(data?.subheadings ?? []).flatMap((subheading, index) =>
        subheading.languages[locale]
          ? []
          : [
              yaml.problem(
                ['subheadings', index],
                `${locale} is missing. Add title and slug in that language under ${locale}:`,
              ),
            ],
      ),
    ]),
  );
}

function words({ site }: Content, languages: readonly string[]): Problem[] {
  return languages.flatMap((locale, index) => {
    try {
      stringsFor(locale);
      return [];
    } catch {
      return [
        site.yaml.problem(
          ['languages', index],
          `languages has "${locale}", but interface/${locale}.yml with the words of the interface is missing or incomplete. Run npm run interface -- ${locale}: it adds them in English, to be translated.`,
        ),
      ];
    }
  });
}
