import MiniSearch, { type Options } from 'minisearch';
import { languageWords, type LanguageWords } from '../corpus/language-words.ts';
import { boosts, fieldsOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

/** As the documentation of its search options has it: prefixes for the last word, fuzzy only for longer ones. */
const options: Options<Fields> = {
  fields: ['title', 'questions', 'summary', 'text'],
  storeFields: ['title', 'summary'],
  searchOptions: {
    boost: boosts,
    prefix: (_term, index, terms) => index === terms.length - 1,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  },
};

export const miniSearch = engine('MiniSearch', () => ({ options, entry: '' }));

/** With `processTerm` doing what its documentation names it for: stop words, accents, stems. */
export const miniSearchStemmed = engine('MiniSearch, stemmed', (words) => ({
  options: {
    ...options,
    processTerm: (term) => (words.isStopWord(term) ? null : words.stem(term)),
  },
  entry: `export { stemmer } from '@orama/stemmers/${words.language}';
    export const stopWords = ${JSON.stringify(words.stopWords)}`,
}));

function engine(
  name: string,
  setUp: (words: LanguageWords) => { options: Options<Fields>; entry: string },
): Engine {
  return {
    name,
    publish: ({ locale, articles }) => {
      const { options: chosen, entry } = setUp(languageWords(locale));
      const index = new MiniSearch<Fields>(chosen);
      index.addAll(articles.map(fieldsOf));
      const code = `export { default } from 'minisearch'; ${entry}`;
      return fixedFiles(code, [JSON.stringify(index)], ([json = '']) => {
        const loaded = MiniSearch.loadJSON<Fields>(json, chosen);
        return {
          find: (question, limit) =>
            loaded
              .search(question)
              .slice(0, limit)
              .map(({ id }) => String(id)),
        };
      });
    },
  };
}
