import type { UiNames } from '../../articles/schema/words.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './suggestion.ts';
import { uiIn, uiNameIn } from './ui-in.ts';

/** What stands in <Ui> is a name of the product, as it spells it in the article's language. */
export const uiNamesAreListed: ContentCheck = ({ articles, uiNames }) => {
  const names = uiNames?.data;
  if (!names) return [];
  const locales = new Set(articles.map(({ locale }) => locale));
  const called = new Map(
    [...locales].map((locale) => {
      const known = names.flatMap((entry) => uiNameIn(entry, locale) ?? []);
      return [locale, new Set(known)];
    }),
  );
  return articles.flatMap(({ file, nodes, locale }) => {
    const known = called.get(locale) ?? new Set();
    return uiIn(nodes)
      .filter(({ name }) => !known.has(name))
      .map(({ name, ...place }) => ({
        file,
        ...place,
        message: messageFor(name, names, locale, [...known]),
      }));
  });
};

function messageFor(
  name: string,
  names: UiNames,
  locale: string,
  known: readonly string[],
): string {
  if (name === '') return '<Ui> is empty. Write the name of a button between <Ui> and </Ui>.';
  const foreign = names.find((entry) => Object.values(entry).includes(name));
  const right = foreign && uiNameIn(foreign, locale);
  // Of more than a hundred names only the nearest is worth telling.
  return right === undefined
    ? `<Ui>${name}</Ui> is no name in ui-names.yml. ${didYouMean(name, known)} If the product calls it so, add it there.`.replace(
        '  ',
        ' ',
      )
    : `<Ui>${name}</Ui> is called so in another language. Here it is <Ui>${right}</Ui>.`;
}
