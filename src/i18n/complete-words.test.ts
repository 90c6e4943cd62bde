import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { completeWords } from './complete-words.ts';
import { interfaceSchema } from './strings.ts';
import { en } from './strings/en.ts';

test('a new file gets all words in English, as they have to be', () => {
  const { text, added } = completeWords('');
  expect(parse(text)).toEqual(en);
  expect(interfaceSchema('fr').safeParse(parse(text)).success).toBe(true);
  expect(added).toContain('search.count.other');
  expect(added[0]).toBe('languageName');
});

test('a file that is there keeps what it says, its comments too, and gets only what it lacks', () => {
  const before = '# Our words\nlanguageName: Français # as they say\nsearch:\n  label: Posez\n';
  const { text, added } = completeWords(before);
  expect(text).toContain(
    '# Our words\nlanguageName: Français # as they say\nsearch:\n  label: Posez\n',
  );
  expect(parse(text)).toEqual({
    ...en,
    languageName: 'Français',
    search: { ...en.search, label: 'Posez' },
  });
  expect(added).not.toContain('languageName');
  expect(added).not.toContain('search.label');
  expect(completeWords(text)).toEqual({ text, added: [] });
});

test('a file in which everything is commented out keeps its comments', () => {
  expect(completeWords('# languageName: Français\n').text).toMatch(/^# languageName: Français\n/);
});

test.each([
  ['search: "x', 'Missing closing "quote'],
  ['- a', 'a list or a single text'],
  ['search: words', 'YAML'],
])('%s is told and left alone', (text, message) => {
  expect(() => completeWords(text)).toThrow(message);
});
