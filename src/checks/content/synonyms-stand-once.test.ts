import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { synonymsStandOnce } from './synonyms-stand-once.ts';

const problems = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderWith({
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en]\nbrand: { hue: 205 }',
    ...files,
  });
  return told(synonymsStandOnce(readContent(folder)), folder);
};

test.each([
  ['in one ring', { 'synonyms/en.yml': '- [invoice, bill]\n- [guest, customer]' }],
  ['in one ring twice', { 'synonyms/en.yml': '- [invoice, bill, invoice]' }],
  ['with an accent in another', { 'synonyms/es.yml': '- [año, curso]\n- [ano, recto]' }],
  [
    'in one ring of each language',
    { 'synonyms/es.yml': '- [hotel, hostal]', 'synonyms/en.yml': '- [hotel, inn]' },
  ],
])('a word may stand %s', (_, files) => {
  expect(problems(files)).toEqual([]);
});

test('a word in a second ring is told there, with the line of the first, letter case aside', () => {
  const text = '# Money\n- [invoice, bill]\n- [guest, customer]\n- [fee, Bill]\n- [cost, bill]\n';
  const rest =
    'stands in the ring of line 2 too. A word stands in one ring only: make one of the two, or take it out here or there.';
  expect(problems({ 'synonyms/en.yml': text })).toEqual([
    `synonyms/en.yml:4:9 "Bill" ${rest}`,
    `synonyms/en.yml:5:10 "bill" ${rest}`,
  ]);
});

test('a file that cannot be read is told elsewhere', () => {
  expect(problems({ 'synonyms/en.yml': '- bill' })).toEqual([]);
});
