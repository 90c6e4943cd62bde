import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';

const head = '---\ntitle: Invite\n---\n';

/** `line:column message` of what is wrong in a text that begins on line 4. */
const told = (text: string): string[] =>
  parseArticle('en.mdx', head + text).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('an article', () => {
  test('is taken apart into its front matter and its text', () => {
    const { yaml, tree, problems } = parseArticle('en.mdx', `${head}\n## One\n\n| a |\n| - |\n`);
    expect(yaml.value).toEqual({ title: 'Invite' });
    expect(tree?.children.map(({ type }) => type)).toEqual(['heading', 'table']);
    expect(problems).toEqual([]);
  });

  test('keeps the lines of the file for its front matter and its text', () => {
    const { yaml, tree } = parseArticle('en.mdx', `${head}\nText.`);
    expect(yaml.problem(['title'], '-')).toMatchObject({ file: 'en.mdx', line: 2, column: 1 });
    expect(tree?.children[0]?.position?.start).toMatchObject({ line: 5, column: 1 });
  });

  test('may end its lines as Windows does', () => {
    const { yaml, tree, problems } = parseArticle('en.mdx', '---\r\ntitle: Hi\r\n---\r\n\r\nText.');
    expect(problems).toEqual([]);
    expect(yaml.value).toEqual({ title: 'Hi' });
    expect(tree?.children[0]?.position?.start.line).toBe(5);
  });

  test('may have a line of dashes in its text', () => {
    const { yaml, tree } = parseArticle('en.mdx', `${head}\nOne.\n\n---\n\nTwo.`);
    expect(yaml.value).toEqual({ title: 'Invite' });
    expect(tree?.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'thematicBreak',
      'paragraph',
    ]);
  });

  test('may have no text', () => {
    expect(parseArticle('en.mdx', '---\ntitle: Invite\n---').tree?.children).toEqual([]);
  });

  test.each([
    ['begins with text', 'Text.'],
    ['begins with an empty line', '\n---\ntitle: Invite\n---\n'],
    ['does not close its front matter', '---\ntitle: Invite\n\nText.'],
    ['is empty', ''],
  ])('is told to begin with front matter when it %s', (_, text) => {
    const { tree, problems } = parseArticle('en.mdx', text);
    expect(tree).toBeUndefined();
    expect(problems).toEqual([
      {
        file: 'en.mdx',
        line: 1,
        column: 1,
        message:
          'the front matter is missing. Begin the file with a line ---, then title, summary and the other fields, then a line ---.',
      },
    ]);
  });
});

describe('text that is not valid', () => {
  const close =
    'Every <Word> needs its </Word>, at the margin, with an empty line before it; pictures and videos end in />.';
  const sign = 'A < begins a word such as <Note>: write \\< for the sign itself.';
  const brace = 'A brace begins code: write \\{ for the sign itself.';
  const value = 'What a word takes is written name="value", with no other " inside the value.';

  test.each([
    ['a word that is never closed', '\n<Note>\n\nText.', '5:1', close],
    ['a closing word indented into a list', '\n<Note>\n\n1. One\n\n   </Note>', '9:4', close],
    ['a closing word of another name', '<Note>\n\nText.\n\n</note>', '8:1', close],
    ['a closing word without its opening', 'Text.\n\n</Note>', '6:2', close],
    ['a word that is not closed in its paragraph', 'Click <Ui>Save', '4:1', close],
    ['a picture that is not closed', '<Screenshot src="./a.png" alt="A">', '4:1', close],
    ['a line break of HTML', 'One<br>two', '4:1', 'Write <br />.'],
    ['a picture of HTML', '<img src="a.png">', '4:1', 'Write a picture as ![what it shows](./name'],
    ['a less-than sign', 'Stays of <3 nights', '4:11', sign],
    ['a brace that is not closed', 'Write {name', '4:12', brace],
    ['braces around what is no code', 'Write {guest name}', '4:13', brace],
    ['a value without quotes', '<Note type=tip>\n\nText.\n\n</Note>', '4:12', value],
    ['a quote inside a value', '<Diagram alt="say "hi"" />', '4:22', value],
    ['an address between angles', 'See <https://igms.com>', '4:12', 'Write a link as ['],
    ['a comment of HTML', '<!-- later -->', '4:2', 'Write a note to other writers as {/* … */}.'],
    [
      'a line that begins with import',
      'import reservations',
      '4:20',
      'begin it with another word.',
    ],
    ['a word cut short', 'Text <Ui>Save</Ui', '4:18', sign],
    ['a sign after the closing slash', '<Diagram /x>', '4:11', close],
  ])('is told with its place and what to write: %s', (_, text, place, advice) => {
    expect(told(text)).toEqual([expect.stringContaining(advice)]);
    expect(told(text)[0]).toMatch(new RegExp(`^${place} \\S`));
  });

  test('leaves the front matter readable', () => {
    const { yaml, tree } = parseArticle('en.mdx', `${head}\n<Note>`);
    expect(yaml.value).toEqual({ title: 'Invite' });
    expect(tree).toBeUndefined();
  });
});
