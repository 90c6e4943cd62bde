import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter, splitFile } from './front-matter.ts';

const articles = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => join('content/articles', path));

describe('a file is taken apart', () => {
  test('at the lines ---, with its text where it stands in the file', () => {
    const split = splitFile('---\ntitle: A\nslug: a\n---\n\nText.\n');
    expect(split).toEqual({ frontMatter: 'title: A\nslug: a', body: '\n\n\n\n\nText.\n' });
  });

  test.each([
    ['of Windows', '---\r\ntitle: A\r\n---\r\nText.', 'title: A', '\n\n\nText.'],
    ['after a byte order mark', '\uFEFF---\ntitle: A\n---\nText.', 'title: A', '\n\n\nText.'],
    ['with blanks behind its end', '---\ntitle: A\n--- \t\nText.', 'title: A', '\n\n\nText.'],
    ['with nothing below', '---\ntitle: A\n---', 'title: A', '\n\n'],
    [
      'with a rule in its text',
      '---\na: 1\n---\nOne\n\n---\n\nTwo',
      'a: 1',
      '\n\n\nOne\n\n---\n\nTwo',
    ],
    ['with dashes in a value', '---\na: one --- two\n---\n', 'a: one --- two', '\n\n\n'],
    ['with nothing in it', '---\n\n---\nText.', '', '\n\n\nText.'],
  ])('%s', (_, file, frontMatter, body) => {
    const split = splitFile(file);
    expect(split?.frontMatter).toBe(frontMatter);
    expect(split?.body.replace(/\r/g, '')).toBe(body);
  });

  test.each([
    'Text.',
    ' ---\na: 1\n---\n',
    '---\na: 1\n',
    '---\na: 1\n----\n',
    '\n---\na: 1\n---\n',
    '',
  ])('but not without front matter: %j', (file) => {
    expect(splitFile(file)).toBeUndefined();
  });

  test('of which every line stays the line it was, in every article', () => {
    for (const path of articles) {
      const text = readFileSync(path, 'utf8');
      const lines = text.split('\n');
      const body = splitFile(text)?.body.split('\n') ?? [];
      expect(body).toHaveLength(lines.length);
      expect(body.every((line, at) => line === '' || line === lines[at])).toBe(true);
    }
  });
});

describe('front matter says what the yaml package reads', () => {
  test('in every article', () => {
    expect(articles.length).toBeGreaterThan(100);
    for (const path of articles) {
      const yaml = splitFile(readFileSync(path, 'utf8'))?.frontMatter ?? '';
      expect(readFrontMatter(yaml), path).toEqual(parse(yaml));
    }
  });

  test.each([
    'a: 2027-01-15',
    'a: yes\nb: no\nc: on\nd: Off\ne: y',
    'a: true\nb: True\nc: FALSE',
    'a: null\nb: ~\nc:\nd: Null',
    'a: 1\nb: 1.5\nc: -2\nd: 1e3\ne: .5\nf: +7',
    'a: 0x1F\nb: 0o17\nc: 017\nd: 1_000\ne: 08',
    'a: 12:30\nb: 1:30:00',
    'a: .inf\nb: -.inf\nc: .nan',
    'a: >-\n  one\n  two\n\n  three',
    'a: |\n  one\n  two\n',
    `a: 'it''s'\nb: "tab\\t\\u00e9"`,
    'a: &x [1, 2]\nb: *x',
    'base: &b { a: 1 }\nc: { <<: *b, d: 2 }',
    'a: [one, two, ]\nb: { c: d }',
    'a: one # no value\nb: one#two',
    '"quoted key": 1\n? complex\n: 2',
    '1: one\ntrue: two',
    'a: «¿Qué?» — 你好 🙂',
    'a: !!str 12',
    'a:   spaced   out  ',
    '- a\n- b',
    'just text',
    '# only a comment',
    '',
  ])('%j', (yaml) => {
    expect(readFrontMatter(yaml)).toEqual(parse(yaml) ?? {});
  });

  test.each([
    'a: b: c',
    'a: *gone',
    'a: [1',
    'a: 1\na: 2',
    'a: "open',
    '\ta: 1',
    'a: @b',
    'a: 1\n b: 2',
  ])('undefined where it is broken: %j', (yaml) => {
    expect(() => parse(yaml) as unknown).toThrow();
    expect(readFrontMatter(yaml)).toBeUndefined();
  });
});
