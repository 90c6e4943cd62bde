import { expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { uiIn, uiNameIn } from './ui-in.ts';

test('the buttons of a text are given with their places, each time', () => {
  const text =
    '---\ntitle: A\n---\nClick <Ui>Save</Ui> in\n<Ui>Team & Members</Ui>.\n\n1. **<Ui>Save</Ui>**\n\n<Ui>\n  New\n  Member\n</Ui>';
  const { nodes } = parseArticle('en.mdx', text);
  expect(uiIn(nodes)).toEqual([
    { name: 'Save', line: 4, column: 7 },
    { name: 'Team & Members', line: 5, column: 1 },
    { name: 'Save', line: 7, column: 6 },
    { name: 'New Member', line: 9, column: 1 },
  ]);
});

test('other words are no buttons', () => {
  const { nodes } = parseArticle(
    'en.mdx',
    '---\na: b\n---\n<Note>\n\nSave\n\n</Note>\n\n<kbd>Esc</kbd>',
  );
  expect(uiIn(nodes)).toEqual([]);
});

test.each([
  [{ en: 'Inbox', es: 'Bandeja' }, 'es', 'Bandeja'],
  [{ en: 'Inbox', es: 'Bandeja' }, 'pt', 'Inbox'],
  [{ es: 'Bandeja' }, 'pt', undefined],
])('a button %o is called in %s: %s', (names, locale, name) => {
  expect(uiNameIn(names, locale)).toBe(name);
});
