import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { wordsInEachLanguage } from './words-in-each-language.ts';

const site =
  'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [de, fr]\nbrand: { hue: 205 }';

const support = (more = ''): string => `team: { de: Hilfe, fr: aide }
timeZoneLabel: EST
hours: [{ days: [mon], open: all-day }]
replyWithinHours: 48
channels:
  - id: mail
    icon: mail
    de: { title: Post, summary: Für alles andere., how: Schreib uns. }
    fr: { title: Lettre, summary: Pour tout le reste., how: Écris-nous. }
${more}`;

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({
    'site.yml': site,
    'support.yml': support(),
    'navigation.yml': 'header: [{ to: home, de: Start, fr: Accueil }]',
    ...files,
  });
  return told(wordsInEachLanguage(readContent(folder)), folder);
};

test('what is there in each language is fine, also in one more', () => {
  expect(problems({})).toEqual([]);
  expect(
    problems({ 'navigation.yml': 'header: [{ to: home, de: Start, fr: Accueil, en: Home }]' }),
  ).toEqual([]);
});

describe('a language that is missing is told with its place', () => {
  test.each([
    ['a text', support().replace(', fr: aide', ''), '1:1 fr is missing. Add the words'],
    [
      'a channel',
      support().replace(/^ {4}fr: .*\n/m, ''),
      '6:5 fr is missing. Add title, summary and how',
    ],
    [
      'a channel of neither',
      support().replace(/^ {4}(de|fr): .*\n/gm, ''),
      '6:5 de is missing. Add the words',
      '6:5 fr is missing. Add the words',
    ],
    ['the note on plans', support('plans: { note: { fr: Oui } }'), '10:10 de is missing. Add the'],
    [
      'a plan',
      support(
        'plans:\n  note: { de: Ja, fr: Oui }\n  list: [{ id: pro, channels: [], de: { name: Pro } }]',
      ),
      '12:10 fr is missing. Add name in',
    ],
    ['a line of a good report', support('goodReport: [{ de: Was }]'), '10:14 fr is missing. Add'],
    [
      'an exception',
      support('exceptions:\n  - { date: 2026-12-25, closed: true, de: Weihnachten }'),
      '11:5 fr is missing. Add the words',
    ],
    [
      "an exception of a channel's own hours",
      support().replace(
        'icon: mail',
        'icon: mail\n    hours:\n      hours: [{ days: [mon], open: all-day }]\n      exceptions: [{ date: 2026-12-25, closed: true, fr: Noël }]',
      ),
      '10:20 de is missing. Add the words',
    ],
  ])('in support.yml: %s', (_, text, ...starts) => {
    expect(problems({ 'support.yml': text })).toEqual(
      starts.map((start) => expect.stringContaining(`support.yml:${start}`) as string),
    );
  });

  test('in navigation.yml: a link, a heading, and a link under it', () => {
    const navigation =
      'header:\n  - { to: home, de: Start }\nfooter:\n  - fr: Aide\n    items: [{ to: support, fr: Contact }]';
    expect(problems({ 'navigation.yml': navigation })).toEqual([
      'navigation.yml:2:5 fr is missing. Add the words in that language under fr:',
      'navigation.yml:4:5 de is missing. Add the words in that language under de:',
      'navigation.yml:5:13 de is missing. Add the words in that language under de:',
    ]);
  });
});

test('a name that looks like a language is still a field', () => {
  expect(
    problems({
      'site.yml': site.replace('[de, fr]', '[id]'),
      'support.yml': '',
      'navigation.yml': 'header: [{ to: home, id: Beranda }]',
    }),
  ).toEqual([]);
});

test('nothing is told of a file that cannot be read, nor while site.yml cannot', () => {
  expect(problems({ 'support.yml': 'team: {', 'navigation.yml': 'header: 5' })).toEqual([]);
  const lacking = { 'support.yml': support().replace(', fr: aide', '') };
  expect(problems({ ...lacking, 'site.yml': 'name: [' })).toEqual([]);
});
