import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { glossaryTermsExist } from './glossary-terms-exist.ts';

const term = (id: string): string =>
  `${id}: { en: { term: ${id}, definition: What it is in one sentence. } }`;

const problems = (text: string, glossary = [term('ical'), term('guest')].join('\n')): string[] => {
  const folder = folderWith({
    'glossary.yml': glossary,
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
  });
  return told(glossaryTermsExist(readContent(folder)), folder);
};

test('a link may lead to a term, and to the glossary as a whole', () => {
  expect(problems('[iCal](help:glossary#ical) in the [glossary](help:glossary)')).toEqual([]);
});

test('a link to a term that is not there is told with the nearest ones', () => {
  expect(problems('The [guest](help:glossary#gest).')).toEqual([
    'articles/team/invite/en.mdx:4:5 the link "help:glossary#gest" leads to no entry of glossary.yml. Add it there, or write one of #guest, #ical.',
  ]);
});

test('of many terms only the nearest are told', () => {
  const many = Array.from({ length: 20 }, (_, n) => term(`term-${n}`)).join('\n');
  expect(problems('[a](help:glossary#term)', many)[0]?.match(/#term-\d+/g)).toHaveLength(6);
});

test('nothing is told while the glossary cannot be read', () => {
  expect(problems('[a](help:glossary#gest)', 'ical: [')).toEqual([]);
});
