import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { sentencesOf } from './prose.ts';

const sentences = (text: string, locale = 'en') => {
  const { nodes } = parseArticle('en.mdx', `---\ntitle: Invite\n---\n${text}`);
  return sentencesOf(nodes, locale);
};
const texts = (text: string, locale?: string): string[] =>
  sentences(text, locale).map((sentence) => sentence.text);

describe('the sentences of an article', () => {
  test.each([
    ['paragraphs', 'Open it. Then wait!', ['Open it.', 'Then wait!']],
    ['items of lists', '1. Open it.\n2. Save it\n\n- [x] Sent', ['Open it.', 'Save it', 'Sent']],
    ['steps and notes', '<Note>\n\nIt works.\n\n</Note>', ['It works.']],
    ['quotes', '> It works.', ['It works.']],
    ['footnotes', 'Sent[^1].\n\n[^1]: By mail.', ['Sent.', 'By mail.']],
    ['names of buttons', 'Click **<Ui>New Member</Ui>**.', ['Click New Member.']],
    ['the words of links', 'See [who can invite](../who/en.mdx).', ['See who can invite.']],
    ['cells with a sentence', '| A | B |\n| - | - |\n| Save | It is sent. |', ['It is sent.']],
  ])('are those of %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['headings', '## Before you start.'],
    ['blocks of code', '```\nLook here.\n```'],
    ['pieces of code', '`look.here`'],
    ['pictures', '<Screenshot src="./a.png" alt="It works." />'],
    ['comments', '{/* Later. */}'],
    ['cells without a sentence', '| A | B |\n| - | - |\n| Save | 9 a.m. to 5 p.m. |'],
    ['numbers alone', '100. 200.'],
  ])('are not those of %s', (_, text) => {
    expect(texts(text)).toEqual([]);
  });

  test('end where a reader stops, not at every dot', () => {
    expect(texts('Open from 9:00 a.m. to 5:00 p.m. EST on Booking.com. Use e.g. Airbnb.')).toEqual([
      'Open from 9:00 a.m. to 5:00 p.m. EST on Booking.com.',
      'Use e.g. Airbnb.',
    ]);
    expect(texts('Cierra a las 5 p. m. Vuelve luego. ¿Ya? ¡Sí! Usa p. ej. Vrbo.', 'es')).toEqual([
      'Cierra a las 5 p. m.',
      'Vuelve luego.',
      '¿Ya?',
      '¡Sí!',
      'Usa p. ej. Vrbo.',
    ]);
  });

  test('go on over the end of a line', () => {
    expect(texts('Open the\nteam page.')).toEqual(['Open the team page.']);
    expect(texts('Open the  \nteam page.')).toEqual(['Open the team page.']);
  });

  test('know where they begin in the file', () => {
    const places = sentences('First. Then <Ui>Save</Ui>. Now\nwait. Done.\n\n- Last.').map(
      ({ text, place }) => `${place().line}:${place().column} ${text}`,
    );
    expect(places).toEqual([
      '4:1 First.',
      '4:8 Then Save.',
      '4:28 Now wait.',
      '5:7 Done.',
      '7:3 Last.',
    ]);
  });
});

test('words are what has a letter', () => {
  const [sentence] = sentences("Don't pay $20, or 24h later: check-in at Booking.com/api.");
  expect(sentence?.words).toEqual([
    "Don't",
    'pay',
    'or',
    '24h',
    'later',
    'check-in',
    'at',
    'Booking.com',
    'api',
  ]);
});
