import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { twinsNameTheSameButtons } from './twins-name-the-same-buttons.ts';

const site =
  'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en, pt]\nbrand: { hue: 205 }';
const names = [
  '- { en: Inbox, es: Bandeja }',
  '- { en: Save }',
  '- { en: Inquiries, es: Consultas }',
  '- { en: Questions, es: Consultas }',
].join('\n');

const problems = (texts: Readonly<Record<string, string>>, uiNames = names): string[] => {
  const articles = Object.entries(texts).map(([path, text]) => [
    `articles/team/${path.includes('/') ? path : `invite/${path}`}.mdx`,
    `---\ntitle: Invite\n---\n${text}`,
  ]);
  const files = Object.fromEntries(articles) as Record<string, string>;
  const folder = folderWith({ ...files, 'site.yml': site, 'ui-names.yml': uiNames });
  return told(twinsNameTheSameButtons(readContent(folder)), folder).map((problem) =>
    problem.replace('articles/team/invite/', ''),
  );
};

const steps = (...items: string[]): string =>
  `<Steps>\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n\n</Steps>`;

describe('the buttons', () => {
  test.each([
    ['the same, by their names in each language', 'Abre <Ui>Bandeja</Ui>.', 'Open <Ui>Inbox</Ui>.'],
    [
      'in another order or number',
      '<Ui>Bandeja</Ui>, <Ui>Save</Ui>',
      '<Ui>Save</Ui>, <Ui>Inbox</Ui>, <Ui>Save</Ui>',
    ],
    ['with one name for two of them', 'Abre <Ui>Consultas</Ui>.', 'Open <Ui>Questions</Ui>.'],
    ['not listed, told elsewhere', 'Abre <Ui>Algo</Ui>.', 'Open <Ui>Thing</Ui>.'],
  ])('may be %s', (_, es, en) => {
    expect(problems({ es, en })).toEqual([]);
  });

  test('that a twin does not name are told where they stand first, with their name there', () => {
    const es = 'Abre <Ui>Bandeja</Ui>. La <Ui>Bandeja</Ui> se abre.';
    expect(problems({ es, en: 'Open <Ui>Save</Ui>.' })).toEqual([
      'es.mdx:4:6 <Ui>Bandeja</Ui> is missing in en.mdx, where it is <Ui>Inbox</Ui>. Name it there too, or take it out here.',
      'en.mdx:4:6 <Ui>Save</Ui> is missing in es.mdx. Name it there too, or take it out here.',
    ]);
  });

  test('with two names there are told with both', () => {
    expect(problems({ es: 'Abre <Ui>Consultas</Ui>.', en: 'Open it.' })).toEqual([
      expect.stringContaining('it is <Ui>Inquiries</Ui> or <Ui>Questions</Ui>.'),
    ]);
  });

  test('are not compared without a list of names', () => {
    expect(problems({ es: '<Ui>Guardar</Ui> ya', en: '<Ui>Save</Ui> now' }, '[]')).toEqual([]);
  });
});

describe('the headings', () => {
  test('may differ in words', () => {
    expect(problems({ es: '## A\n\n### B', en: '## C\n\n### D' })).toEqual([]);
  });

  test('of each level are as many in every language', () => {
    const es = '## A\n\n### B\n\n### C\n\n## D';
    expect(problems({ es, en: '## A\n\n### B\n\n## D\n\n## E' })).toEqual([
      'en.mdx:8:1 this article has 3 of the headings with ##, es.mdx has 2. Write the same headings in both.',
      'en.mdx:8:1 this article has 1 of the headings with ###, es.mdx has 2. Write the same headings in both.',
    ]);
  });

  test('that are missing at the end are told at the last one, or for the file', () => {
    expect(problems({ es: '## A\n\n## B', en: '## A' })).toEqual([
      expect.stringMatching(/^en\.mdx:4:1 this article has 1 of/),
    ]);
    expect(problems({ es: '## A', en: 'Text.' })).toEqual([
      expect.stringMatching(/^en\.mdx this article has 0 of/),
    ]);
  });
});

describe('the steps', () => {
  test('may have lists and notes of their own', () => {
    const es = steps('Uno.\n   - Más.\n   - Aún más.', 'Dos.');
    expect(problems({ es, en: steps('One.', 'Two.') })).toEqual([]);
  });

  test('are as many in every language, list by list', () => {
    const es = `${steps('Uno.')}\n\n${steps('Uno.', 'Dos.')}`;
    const en = `${steps('One.', 'Two.')}\n\n${steps('One.', 'Two.')}`;
    expect(problems({ es, en })).toEqual([
      'en.mdx:4:1 the number of these steps is 2, in es.mdx it is 1. Write the same steps in both.',
    ]);
  });

  test('stand in as many lists', () => {
    expect(problems({ es: steps('Uno.'), en: 'One.' })).toEqual([
      'en.mdx this article has 0 of the lists in <Steps>, es.mdx has 1. Write the same steps in both.',
    ]);
    expect(problems({ es: 'Uno.', en: steps('One.') })).toEqual([
      'en.mdx:4:1 this article has 1 of the lists in <Steps>, es.mdx has 0. Write the same steps in both.',
    ]);
  });
});

describe('articles', () => {
  test('are compared with the first language of the site', () => {
    expect(problems({ en: '## A', es: '## A\n\n## B', pt: '## A' })).toEqual([
      expect.stringMatching(/^en\.mdx:4:1 .* es\.mdx has 2/),
      expect.stringMatching(/^pt\.mdx:4:1 .* es\.mdx has 2/),
    ]);
  });

  test('are not compared with other articles, nor with a text that cannot be parsed', () => {
    expect(problems({ 'invite/es': '## A', 'edit/en': 'Text.' })).toEqual([]);
    expect(problems({ es: '## A', en: '<Note>' })).toEqual([]);
  });
});
