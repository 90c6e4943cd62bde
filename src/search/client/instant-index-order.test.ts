import { expect, test } from 'vitest';
import { openWhole } from './instant-index-example.ts';

const about = {
  locale: 'es',
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: [],
  synonyms: [],
};
const bare = {
  url: '',
  title: '',
  feature: '',
  summary: '',
  headings: [],
  questions: [],
  aliases: [],
  body: [],
};
const asWritten = (word: string): string => word;

test('lets accents decide between articles that fit alike', () => {
  const both = {
    ...about,
    articles: [
      { ...bare, id: 'without', title: 'Papa nueva' },
      { ...bare, id: 'with', title: 'Papá nueva' },
    ],
  };
  const twins = openWhole(both, asWritten);
  const first = (question: string) => twins.find(question).ranked[0]?.article.id;
  expect([first('papá '), first('papa ')]).toEqual(['with', 'without']);
});

test('holds an article with all of the words for better than one with much of some', () => {
  const site = {
    ...about,
    articles: [
      { ...bare, id: 'much', summary: 'alfa alfa alfa alfa alfa alfa alfa alfa' },
      { ...bare, id: 'other', body: ['beta', ...Array.from({ length: 60 }, () => 'gamma')] },
      { ...bare, id: 'all', body: ['alfa', 'beta'] },
    ],
  };
  const index = openWhole(site, asWritten);
  expect(index.find('alfa beta ').ranked[0]?.article.id).toBe('all');
});
