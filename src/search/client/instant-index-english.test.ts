import { expect, test } from 'vitest';
import type { InstantFile } from './instant-file.ts';
import { openWhole } from './instant-index-example.ts';
import { loadStemmer } from './stemmers.ts';

const empty = { summary: '', headings: [], questions: [], aliases: [], body: [] };
const file: InstantFile = {
  locale: 'en',
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: ['how', 'do', 'i', 'a', 'the', 'to', 'in', 'my', 'can', 'get', 's', 't'],
  synonyms: [
    ['refund', 'money back'],
    ['enable', 'turn on'],
  ],
  articles: [
    {
      ...empty,
      id: 'payments/refund',
      url: '/en/payments/refund/',
      title: 'Refund a guest',
      feature: 'Payments',
      questions: ['Can I return a deposit?'],
    },
    {
      ...empty,
      id: 'team/cleaners',
      url: '/en/team/cleaners/',
      title: 'Invite cleaners',
      feature: 'Team',
      summary: "A cleaner's app shows the day's cleanings.",
      aliases: ['housekeeping'],
    },
    {
      ...empty,
      id: 'stays/check-in',
      url: '/en/stays/check-in/',
      title: 'Online check-in',
      feature: 'Stays',
      summary: 'Guests check in before they arrive.',
    },
    {
      ...empty,
      id: 'account/two-factor',
      url: '/en/account/two-factor/',
      title: 'Enable two-factor login',
      feature: 'Account',
      headings: ['Error 1001'],
    },
    {
      ...empty,
      id: 'channels/airbnb',
      url: '/en/channels/airbnb/',
      title: 'Connect your Airbnb calendar',
      feature: 'Channels',
    },
  ],
};
const index = openWhole(file, await loadStemmer('en'));

const found = (question: string): string[] =>
  index.find(question).ranked.map(({ article }) => article.id);

test.each([
  ['a question in a whole sentence', 'How do I refund a guest?', 'payments/refund'],
  ['a plural', 'refunds', 'payments/refund'],
  ['another form of the verb', 'inviting a cleaner', 'team/cleaners'],
  ['a possessive', "my cleaner's invite", 'team/cleaners'],
  ['a synonym in two words', 'can I get my money back', 'payments/refund'],
  ['the same in other words of the title', 'turn on two factor', 'account/two-factor'],
  ['an alias', 'housekeeping', 'team/cleaners'],
  ['a compound written as one', 'checkin', 'stays/check-in'],
  ['a compound with a hyphen', 'check-in', 'stays/check-in'],
  ['a compound written as two', 'check in', 'stays/check-in'],
  ['a number', 'error 1001', 'account/two-factor'],
  ['a typing mistake', 'airbmb calander', 'channels/airbnb'],
  ['the words in another order', 'calendar airbnb connect', 'channels/airbnb'],
  ['a question the writer foresaw', 'return deposit', 'payments/refund'],
])('puts the right article first for %s', (_, question, id) => {
  expect(found(question)[0]).toBe(id);
});

test.each(['bicycle', 'zzzz', 'how do I get to the '])('finds nothing about %j', (question) => {
  expect(found(question)).toEqual([]);
});

test('does not take one number for another', () => {
  expect(found('1002')).toEqual([]);
});

test('answers from a site without articles', () => {
  const none = { ...file, articles: [] };
  const bare = openWhole(none, (word) => word);
  expect(bare.find('refund "a guest"').ranked).toEqual([]);
});

test('gives articles by their ids', () => {
  expect(index.articleOf('payments/refund')?.url).toBe('/en/payments/refund/');
  expect(index.articleOf('payments/refund-not')).toBeUndefined();
});
