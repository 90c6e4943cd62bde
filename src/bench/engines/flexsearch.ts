import { Charset, Document } from 'flexsearch';
import { fieldsOf, shownOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

type Row = Fields & Record<string, string>;

const empty = (): Document<Row> =>
  new Document<Row>({
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
    document: { id: 'id', index: ['title', 'questions', 'summary', 'text'] },
  });

export const flexSearch: Engine = {
  name: 'FlexSearch',
  publish: async ({ articles }) => {
    const index = empty();
    for (const article of articles) index.add(fieldsOf(article) as Row);
    const parts: [string, string][] = [];
    await index.export(async (key, data) => {
      parts.push([key, data]);
    });
    const data = [JSON.stringify(parts), JSON.stringify(articles.map(shownOf))];
    return fixedFiles(`export { Charset, Document } from 'flexsearch'`, data, ([json = '']) => {
      const loaded = empty();
      for (const [key, part] of JSON.parse(json) as [string, string][]) loaded.import(key, part);
      return {
        find: (question, limit) =>
          loaded
            .search(question, { limit, suggest: true, merge: true })
            .slice(0, limit)
            .map(({ id }) => String(id)),
      };
    });
  },
};
