import { create, insertMultiple, load, save, search } from '@orama/orama';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fieldsOf, type Engine, type Fields } from '../engine.ts';
import { fixedFiles } from './fixed-files.ts';

const languages = {
  en: { language: 'english', stemmer: english },
  es: { language: 'spanish', stemmer: spanish },
} as const;

const schema = { title: 'string', questions: 'string', summary: 'string', text: 'string' } as const;

export const orama: Engine = {
  name: 'Orama',
  publish: async ({ locale, articles }) => {
    const { language, stemmer } = locale === 'es' ? languages.es : languages.en;
    const empty = () =>
      create({ schema, components: { tokenizer: { language, stemming: true, stemmer } } });
    const built = empty();
    await insertMultiple(built, articles.map(fieldsOf) as unknown as Fields[]);
    const entry = `export { create, load, search } from '@orama/orama';
      export { stemmer } from '@orama/stemmers/${language}'`;
    return fixedFiles(entry, [JSON.stringify(save(built))], ([json = '']) => {
      const loaded = empty();
      load(loaded, JSON.parse(json));
      return {
        find: async (term, limit) => {
          const boost = { title: 3, questions: 2, summary: 2 };
          const { hits } = await search(loaded, { term, limit, boost, tolerance: 1 });
          return hits.map(({ id }) => id);
        },
      };
    });
  },
};
