import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { termsAsInGlossary } from './terms-as-in-glossary.ts';

const glossary = [
  'airbnb:',
  '  en: { term: Airbnb, definition: A platform for hosts and guests., avoid: [AirBnB, Air Bnb] }',
  '  es: { term: Airbnb, definition: Plataforma de alojamientos., avoid: [Airbandbi] }',
  'booking-com:',
  '  en: { term: Booking.com, definition: A platform for hotels., avoid: [Booking, BOOKING.com] }',
  'sync:',
  '  en: { term: sync, definition: The same everywhere at once., avoid: [sync up] }',
  'inquiry:',
  '  es: { term: consulta, definition: Una pregunta antes de reservar., avoid: [enquête] }',
].join('\n');

const frontMatter = {
  title: 'Invite a member',
  summary: 'Open the team page and click the button to invite somebody.',
  question: 'Who can invite?',
};

const problems = (text: string, fields: Partial<typeof frontMatter> = {}, locale = 'en') => {
  const { title, summary, question } = { ...frontMatter, ...fields };
  const file = `---\ntitle: ${title}\nsummary: ${summary}\nauthor: team\nslug: invite\nquestions:\n  - ${question}\n---\n${text}`;
  const folder = folderWith({
    [`articles/team/invite/${locale}.mdx`]: file,
    'glossary.yml': glossary,
  });
  return told(termsAsInGlossary(readContent(folder)), folder).map((problem) =>
    problem.replace(`articles/team/invite/${locale}.mdx:`, ''),
  );
};

const airbnb = '"AirBnB" is a spelling that glossary.yml avoids. Write "Airbnb".';

describe('a spelling to avoid', () => {
  test('is told with its place in the front matter', () => {
    expect(problems('', { title: 'Join AirBnB today' })).toEqual([`2:1 ${airbnb}`]);
    expect(problems('', { question: 'Why AirBnB?' })).toEqual([`7:5 ${airbnb}`]);
    const summary = 'With AirBnB you can do it all; AirBnB is where guests are.';
    expect(problems('', { summary })).toEqual([`3:1 ${airbnb}`]);
  });

  test('is told with its place each time it stands in the text', () => {
    expect(problems('## On AirBnB\n\nAirBnB and **AirBnB**.\nOr AirBnB.')).toEqual([
      `9:7 ${airbnb}`,
      `11:1 ${airbnb}`,
      `11:14 ${airbnb}`,
      `12:4 ${airbnb}`,
    ]);
  });

  test.each([
    ['a button', 'Click <Ui>AirBnB</Ui>.', '9:11'],
    ['a table', '| A |\n| - |\n| AirBnB |', '11:3'],
    ['what a picture shows', 'Look: ![AirBnB](./a.png)', '9:7'],
    ['what a drawing shows', '<Diagram src="./a.svg" alt="AirBnB" />', '9:1'],
    ['the words under a picture', '<Screenshot src="./a.png" alt="A" caption="AirBnB" />', '9:1'],
    ['the title of a video', '<Video src="./a.mp4" title="AirBnB" />', '9:1'],
  ])('is told in %s', (_, text, place) => {
    expect(problems(text)).toEqual([`${place} ${airbnb}`]);
  });

  test('of two words is told over the end of a line', () => {
    expect(problems('Use Air\nBnb.')).toEqual([
      '9:5 "Air Bnb" is a spelling that glossary.yml avoids. Write "Airbnb".',
    ]);
  });

  test('may have the right term in it', () => {
    expect(problems('We sync. They sync up.')).toEqual([
      '9:15 "sync up" is a spelling that glossary.yml avoids. Write "sync".',
    ]);
  });

  test('is taken letter for letter, dots included', () => {
    expect(problems('BOOKING.com')).toHaveLength(1);
    expect(problems('BOOKINGxcom')).toEqual([]);
  });
});

describe('what is fine', () => {
  test.each([
    ['the term', 'Use Airbnb.'],
    ['another letter case', 'Use airbnb.'],
    ['a part of a word', 'Use AirBnBs or myAirBnB or AirBnB2.'],
    ['a piece of code', 'Send `AirBnB`.'],
    ['an address', '[the platform](https://igms.com/AirBnB)'],
    ['a part of the right term', 'Use Booking.com.'],
    ['a spelling of another language', 'Use Airbandbi.'],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  test('a spelling that is part of the right term is not fine alone', () => {
    expect(problems('From Booking.com or from Booking.')).toEqual([
      '9:26 "Booking" is a spelling that glossary.yml avoids. Write "Booking.com".',
    ]);
  });
});

test('each language has its own spellings', () => {
  expect(problems('AirBnB, Airbandbi, una enquête.', {}, 'es')).toEqual([
    '9:9 "Airbandbi" is a spelling that glossary.yml avoids. Write "Airbnb".',
    '9:24 "enquête" is a spelling that glossary.yml avoids. Write "consulta".',
  ]);
  expect(problems('AirBnB', {}, 'fr')).toEqual([]);
});

test('without a glossary, or with a broken article, nothing is told here', () => {
  const file = '---\ntitle: AirBnB\n---\nAirBnB';
  const folder = folderWith({ 'articles/team/invite/en.mdx': file });
  expect(termsAsInGlossary(readContent(folder))).toEqual([]);
  expect(problems('AirBnB <Note>')).toEqual([]);
});
