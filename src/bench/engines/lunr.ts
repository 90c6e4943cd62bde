import lunr from 'lunr';
import spanish from 'lunr-languages/lunr.es.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { fieldsOf, shownOf, type Engine } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

stemmerSupport(lunr);
spanish(lunr);

/** What a language needs beside Lunr itself, which is made for English. */
const plugins: Readonly<Record<string, { plugin?: lunr.Builder.Plugin; entry: string }>> = {
  en: { entry: `export { default } from 'lunr'` },
  es: {
    plugin: (lunr as unknown as { es: lunr.Builder.Plugin }).es,
    entry: `export { default } from 'lunr';
      export { default as stemmers } from 'lunr-languages/lunr.stemmer.support.js';
      export { default as spanish } from 'lunr-languages/lunr.es.js'`,
  },
};

export const lunrJs: Engine = {
  name: 'Lunr',
  publish: ({ locale, articles }) => {
    const { plugin, entry } = plugins[locale] ?? plugins['en'] ?? { entry: '' };
    const index = lunr((builder) => {
      if (plugin) builder.use(plugin);
      builder.ref('id');
      builder.field('title', { boost: 3 });
      builder.field('questions', { boost: 2 });
      builder.field('summary', { boost: 2 });
      builder.field('text');
      for (const article of articles) builder.add(fieldsOf(article));
    });
    const data = [JSON.stringify(index), JSON.stringify(articles.map(shownOf))];
    return fixedFiles(entry, data, ([json = '']) => {
      const loaded = lunr.Index.load(JSON.parse(json) as object);
      return {
        find: (question, limit) =>
          typeahead(loaded, question)
            .slice(0, limit)
            .map(({ ref }) => ref),
      };
    });
  },
};

/** As Lunr's own measure of typing ahead asks: the word, before it what begins like it, and least a word one letter away. */
function typeahead(index: lunr.Index, question: string): lunr.Index.Result[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = /[\p{L}\p{N}]$/u.test(question) ? words.at(-1) : undefined;
  return index.query((query) => {
    for (const word of words) {
      query.term(word, { boost: 100, usePipeline: true });
      query.term(word, { boost: 1, usePipeline: true, editDistance: 1 });
    }
    if (last === undefined) return;
    query.term(last, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  });
}
