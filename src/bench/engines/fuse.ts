import Fuse, { type IFuseOptions } from 'fuse.js';
import { fieldsOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

/** Token search is what its documentation recommends for search bars and documents. */
const options: IFuseOptions<Fields> = {
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  keys: [
    { name: 'title', weight: 3 },
    { name: 'questions', weight: 2 },
    { name: 'summary', weight: 2 },
    { name: 'text', weight: 1 },
  ],
};

export const fuse: Engine = {
  name: 'Fuse',
  publish: ({ articles }) =>
    // Its index repeats the texts, so the lighter way is to send the articles and to index them in the browser.
    fixedFiles(
      `export { default } from 'fuse.js'`,
      [JSON.stringify(articles.map(fieldsOf))],
      ([json = '']) => {
        const loaded = new Fuse(JSON.parse(json) as Fields[], options);
        return {
          find: (question, limit) => loaded.search(question, { limit }).map(({ item }) => item.id),
        };
      },
    ),
};
