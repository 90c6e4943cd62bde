import { readFileSync } from 'node:fs';
import type { Engine } from '../engine.ts';
import { buildPagefind } from './pagefind-files.ts';
import { openPagefind, type PagefindSearch } from './pagefind-in-node.ts';

/** How many results a dropdown shows: their pages' fragments are fetched before there is anything to read. */
const SHOWN = 5;

/** As it comes: the question as it is typed, its own ranking, and the fragments of what is shown. */
export const pagefind: Engine = {
  name: 'Pagefind',
  publish: async (corpus, _others, scratch) => {
    const { folder, scripts } = await buildPagefind(corpus, scratch);
    const idByUrl = new Map(corpus.articles.map(({ id, url }) => [url, id]));
    const find = async (search: PagefindSearch, question: string, limit: number) => {
      const { results } = await search.search(question);
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return pages.flatMap(({ raw_url: url }) => idByUrl.get(url) ?? []);
    };
    return {
      filesFor: async (question) => {
        const { pagefind: search, fetched } = await openPagefind(folder, corpus.locale);
        await find(search, question, SHOWN);
        return [...scripts, ...[...fetched].map((path) => readFileSync(path))];
      },
      open: async () => {
        const { pagefind: search } = await openPagefind(folder, corpus.locale);
        return { find: (question, limit) => find(search, question, limit) };
      },
    };
  },
};
