import { buildCatalog, type Article, type Feature } from '../build-catalog.ts';
import type { FeatureFile } from '../schema/feature.ts';

/** For tests: a help desk in Spanish and English. Titles may stand there as often as they like. */
export interface Example {
  /** The titles of each feature's articles. */
  readonly features: readonly (readonly string[])[];
  readonly summary?: string;
  readonly subheadings?: FeatureFile['subheadings'];
  readonly locales?: readonly string[];
}

/** The features in a language; the articles of each are called 1, 2, 3… in the order of the titles. */
export function exampleFeatures(locale: string, example: Example): readonly Feature[] {
  const { features, summary = 'The answer.', subheadings = [], locales = [locale] } = example;
  const words = (n: number) => ({ title: `Feature ${n}`, slug: `feature-${n}`, summary });
  const catalog = buildCatalog({
    features: features.map((_, n) => ({
      id: `feature-${n}/feature`,
      data: {
        order: n,
        icon: 'star',
        articles: [],
        subheadings,
        languages: Object.fromEntries(locales.map((one) => [one, words(n)])),
      },
    })),
    articles: features.flatMap((titles, n) =>
      titles.flatMap((title, index) =>
        locales.map((one) => ({
          id: `feature-${n}/${index + 1}/${one}`,
          data: {
            title,
            summary,
            author: 'team',
            slug: `an-article-with-an-address-as-long-as-they-are-${index + 1}`,
            questions: [],
            aliases: [],
            related: [],
            sources: [],
            draft: false,
          },
        })),
      ),
    ),
    locales,
    now: new Date('2026-05-31'),
    showDrafts: false,
  });
  return catalog.get(locale) ?? [];
}

/** The articles of a single feature with these titles. */
export const exampleArticles = (locale: string, titles: readonly string[]): readonly Article[] =>
  exampleFeatures(locale, { features: [titles] }).flatMap(({ articles }) => articles);
