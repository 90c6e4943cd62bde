import lunr from 'lunr';
import spanish from 'lunr-languages/lunr.es.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { boosts, fieldsOf, shownOf, type Engine } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

stemmerSupport(lunr);
spanish(lunr);

const english = `export { default } from 'lunr'`;
/** What a language needs beside Lunr itself, which is made for English. */
const plugins: Readonly<Record<string, { plugin: lunr.Builder.Plugin; entry: string }>> = {
  es: {
    plugin: (lunr as unknown as { es: lunr.Builder.Plugin }).es,
    entry: `${english};
      export { default as stemmers } from 'lunr-languages/lunr.stemmer.support.js';
      export { default as spanish } from 'lunr-languages/lunr.es.js'`,
  },
};

export const lunrJs: Engine = {
  name: 'Lunr',
  publish: ({ locale, articles }) => {
    const language = plugins[locale];
    const index = lunr((builder) => {
      if (language) builder.use(language.plugin);
      builder.ref('id');
      for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost });
      for (const article of articles) builder.add(fieldsOf(article));
    });
    const data = [JSON.stringify(index), JSON.stringify(articles.map(shownOf))];
    return fixedFiles(language?.entry ?? english, data, ([json = '']) => {
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

/** Its three clauses for typing ahead: the word itself, longer words one letter away, and what the last word begins. */
function typeahead(index: lunr.Index, question: string): lunr.Index.Result[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = /[\p{L}\p{N}]$/u.test(question) ? words.at(-1) : undefined;
  return index.query((query) => {
    for (const word of words) {
      query.term(word, { boost: 10 });
      if (word.length > 3) query.term(word, { boost: 3, editDistance: 1 });
    }
    if (last === undefined) return;
    query.term(last, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  });
}
