import type { Stem } from './language.ts';

const loaders: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
};

/** The stemmer of a language; words stay whole where there is none. */
export async function loadStemmer(locale: string): Promise<Stem> {
  const load = loaders[locale.split('-')[0] ?? locale];
  return load ? (await load()).stemmer : (word) => word;
}
