import MiniSearch, { type Options } from 'minisearch';
import { fieldsOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

/** The options of the "Search options" chapter of its README: boosts, prefixes, typing mistakes of a fifth of a word. */
const options: Options<Fields> = {
  fields: ['title', 'questions', 'summary', 'text'],
  storeFields: ['title', 'summary'],
  searchOptions: { boost: { title: 3, questions: 2, summary: 2 }, prefix: true, fuzzy: 0.2 },
};

export const miniSearch: Engine = {
  name: 'MiniSearch',
  publish: ({ articles }) => {
    const index = new MiniSearch<Fields>(options);
    index.addAll(articles.map(fieldsOf));
    return fixedFiles(
      `export { default } from 'minisearch'`,
      [JSON.stringify(index)],
      ([json = '']) => {
        const loaded = MiniSearch.loadJSON<Fields>(json, options);
        return {
          find: (question, limit) =>
            loaded
              .search(question)
              .slice(0, limit)
              .map(({ id }) => String(id)),
        };
      },
    );
  },
};
