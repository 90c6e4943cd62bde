import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { iconsExist } from './icons-exist.ts';

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith(files);
  return told(iconsExist(readContent(folder)), folder);
};

const support = [
  'team: { en: team }',
  'timeZone: UTC',
  'timeZoneLabel: UTC',
  'hours: [{ days: [mon], open: all-day }]',
  'replyWithinHours: 48',
  'channels:',
  '  - { id: chat, icon: message-circle }',
].join('\n');

test('icons of the set are fine', () => {
  expect(
    problems({
      'articles/team/feature.yml': 'order: 1\nicon: users',
      'articles/api/feature.yml': 'order: 2\nicon: calendar-days',
      'support.yml': support,
    }),
  ).toEqual([]);
});

test('an unknown icon of a feature is told with the nearest one', () => {
  expect(problems({ 'articles/team/feature.yml': 'order: 1\nicon: calender-days' })).toEqual([
    'articles/team/feature.yml:2:1 icon is "calender-days", which is no icon of the set. Pick a name from lucide.dev/icons. Did you mean calendar-days?',
  ]);
});

test('an unknown icon of a channel is told on its line', () => {
  expect(problems({ 'support.yml': `${support}\n  - { id: mail, icon: our-own-letter }` })).toEqual(
    [
      'support.yml:8:17 icon is "our-own-letter", which is no icon of the set. Pick a name from lucide.dev/icons.',
    ],
  );
});

test('nothing is told while the files cannot be read', () => {
  expect(problems({ 'articles/team/feature.yml': 'icon: gone', 'support.yml': '' })).toEqual([]);
});
