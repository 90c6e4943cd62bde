import { create, insertMultiple, load, save, search } from '@orama/orama';
import { languageWords } from '../corpus/language-words.ts';
import { boosts, fieldsOf, type Engine } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

const schema = { title: 'string', questions: 'string', summary: 'string', text: 'string' } as const;

/**
 * With the stemmer, boosts and stop words its documentation recommends. Its tolerance of typing mistakes stays off: it
 * lowers the quality of all other questions by more than it adds, and takes ten times as long.
 */
export const orama: Engine = {
  name: 'Orama',
  publish: async ({ locale, articles }) => {
    const { language, rawStemmer: stemmer, stopWords } = languageWords(locale);
    const tokenizer = { language, stemming: true, stemmer, stopWords: [...stopWords] };
    const empty = () => create({ schema, components: { tokenizer } });
    const built = empty();
    await insertMultiple(
      built,
      articles.map((article) => ({ ...fieldsOf(article) })),
    );
    const entry = `export { create, load, search } from '@orama/orama';
      export { stemmer } from '@orama/stemmers/${language}';
      export const stopWords = ${JSON.stringify(stopWords)}`;
    return fixedFiles(entry, [JSON.stringify(save(built))], ([json = '']) => {
      const loaded = empty();
      load(loaded, JSON.parse(json));
      return {
        find: async (term, limit) => {
          const { hits } = await search(loaded, { term, limit, boost: boosts });
          return hits.map(({ id }) => id);
        },
      };
    });
  },
};
