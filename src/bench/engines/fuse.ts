import Fuse, { type IFuseOptions } from 'fuse.js';
import { boosts, fieldsOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

/** Token search is what its documentation recommends for search bars and documents; the rest keeps long texts in check. */
const options: IFuseOptions<Fields> = {
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.2,
  minMatchCharLength: 3,
  keys: Object.entries(boosts).map(([name, weight]) => ({ name, weight })),
};

export const fuse: Engine = {
  name: 'Fuse',
  publish: ({ articles }) => {
    // Its index repeats the texts, so it is lighter to send the articles and to index them in the browser.
    const data = [JSON.stringify(articles.map(fieldsOf))];
    return fixedFiles(`export { default } from 'fuse.js'`, data, ([json = '']) => {
      const loaded = new Fuse(JSON.parse(json) as Fields[], options);
      return {
        find: (question, limit) => loaded.search(question, { limit }).map(({ item }) => item.id),
      };
    });
  },
};
