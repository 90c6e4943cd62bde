import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { uiNamesAreListed } from './ui-names-are-listed.ts';

const names =
  '- { en: Inbox, es: Bandeja de Entrada }\n- { en: Tasks }\n- { en: Team & Members }\n- { pt: Salvar }';

const problems = (text: string, locale = 'en', uiNames = names): string[] => {
  const folder = folderWith({
    [`articles/team/invite/${locale}.mdx`]: `---\ntitle: Invite\n---\n${text}`,
    'ui-names.yml': uiNames,
  });
  return told(uiNamesAreListed(readContent(folder)), folder);
};

describe('a name that is listed', () => {
  test.each([
    ['en', 'Open <Ui>Inbox</Ui>, <Ui>Tasks</Ui> and <Ui>Team & Members</Ui>.'],
    ['es', 'Abre <Ui>Bandeja de Entrada</Ui> y <Ui>Tasks</Ui>.'],
    ['pt', 'Abre <Ui>Inbox</Ui> e <Ui>Salvar</Ui>.'],
    ['en', 'Open the <kbd>Enter</kbd> key.'],
  ])('is fine in its language (%s): %s', (locale, text) => {
    expect(problems(text, locale)).toEqual([]);
  });
});

describe('a name that is not listed', () => {
  test('is told with its place and the nearest name', () => {
    expect(problems('Text.\n\n1. Open <Ui>Task</Ui>.')).toEqual([
      'articles/team/invite/en.mdx:6:9 <Ui>Task</Ui> is no name in ui-names.yml. Did you mean Tasks? If the product calls it so, add it there.',
    ]);
  });

  test('is told without a name when none is near', () => {
    expect(problems('<Ui>Publish</Ui> it')).toEqual([
      'articles/team/invite/en.mdx:4:1 <Ui>Publish</Ui> is no name in ui-names.yml. If the product calls it so, add it there.',
    ]);
  });

  test('is told in another letter case', () => {
    expect(problems('Open <Ui>tasks</Ui>.')).toEqual([
      expect.stringContaining('Did you mean Tasks?'),
    ]);
  });

  test.each([
    ['es', 'Inbox', 'Bandeja de Entrada'],
    ['en', 'Bandeja de Entrada', 'Inbox'],
  ])('is told with the name of the language (%s)', (locale, wrong, right) => {
    expect(problems(`<Ui>${wrong}</Ui> abre.`, locale)).toEqual([
      `articles/team/invite/${locale}.mdx:4:1 <Ui>${wrong}</Ui> is called so in another language. Here it is <Ui>${right}</Ui>.`,
    ]);
  });

  test('is told when it has no name in any language the article could use', () => {
    expect(problems('<Ui>Salvar</Ui> it', 'en')).toEqual([
      expect.stringContaining('<Ui>Salvar</Ui> is no name in ui-names.yml.'),
    ]);
  });

  test('is told when it is empty', () => {
    expect(problems('Click <Ui> </Ui> now')).toEqual([
      'articles/team/invite/en.mdx:4:7 <Ui> is empty. Write the name of a button between <Ui> and </Ui>.',
    ]);
  });
});

describe('nothing is told here', () => {
  test('when the folder has no ui-names.yml', () => {
    const file = '---\ntitle: Invite\n---\nClick <Ui>Anything</Ui>.';
    const folder = folderWith({ 'articles/team/invite/en.mdx': file });
    expect(uiNamesAreListed(readContent(folder))).toEqual([]);
  });

  test('when ui-names.yml is broken, or the text', () => {
    expect(problems('Click <Ui>Anything</Ui>.', 'en', 'Save')).toEqual([]);
    expect(problems('Click <Ui>Anything</Ui>. <Note>')).toEqual([]);
  });
});
