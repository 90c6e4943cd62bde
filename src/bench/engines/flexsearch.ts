import { Charset, Index } from 'flexsearch';
import { fieldsOf, shownOf, type Engine } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

/** Twice the root of a text's length, by the formula of its documentation. */
const RESOLUTION = 90;

/**
 * For fuzzy search its documentation names the tokenizer, an encoder and suggestions. The four fields are one text, the
 * weightiest first: FlexSearch scores by position, and merging the results of four fields finds much less.
 */
const empty = (): Index =>
  new Index({ tokenize: 'forward', encoder: Charset.LatinBalance, resolution: RESOLUTION });

export const flexSearch: Engine = {
  name: 'FlexSearch',
  publish: async ({ articles }) => {
    const index = empty();
    articles.map(fieldsOf).forEach(({ title, questions, summary, text }, id) => {
      index.add(id, [title, questions, summary, text].join(' '));
    });
    const parts: [string, string][] = [];
    await index.export(async (key, data) => {
      parts.push([key, data]);
    });
    const data = [JSON.stringify(parts), JSON.stringify(articles.map(shownOf))];
    const entry = `export { Charset, Index } from 'flexsearch'`;
    return fixedFiles(entry, data, ([json = '', shown = '']) => {
      const loaded = empty();
      for (const [key, part] of JSON.parse(json) as [string, string][]) loaded.import(key, part);
      const rows = JSON.parse(shown) as { id: string }[];
      return {
        find: (question, limit) =>
          loaded
            .search(question, { limit, suggest: true })
            .flatMap((id) => rows[Number(id)]?.id ?? []),
      };
    });
  },
};
