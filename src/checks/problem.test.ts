import { describe, expect, test } from 'vitest';
import { annotations, formatProblems } from './problem.ts';

describe('the list of problems', () => {
  test('puts each one under its place', () => {
    expect(
      formatProblems([{ file: 'es.mdx', line: 2, column: 7, message: 'title is missing.' }]),
    ).toBe('  es.mdx:2:7\n    title is missing.');
  });

  test('names the file alone where there is no line, and the line alone where there is no column', () => {
    expect(
      formatProblems([
        { file: 'es.mdx', message: 'one' },
        { file: 'es.mdx', line: 3, column: undefined, message: 'two' },
      ]),
    ).toBe('  es.mdx\n    one\n  es.mdx:3\n    two');
  });

  test('goes by file, line and column, with what is wrong with a whole file first', () => {
    const places = formatProblems([
      { file: 'b.mdx', line: 10, column: 1, message: '-' },
      { file: 'b.mdx', line: 9, column: 20, message: '-' },
      { file: 'b.mdx', line: 9, column: 3, message: '-' },
      { file: 'b.mdx', message: '-' },
      { file: 'a.mdx', line: 50, message: '-' },
    ]).match(/\w+\.mdx\S*/g);
    expect(places).toEqual(['a.mdx:50', 'b.mdx', 'b.mdx:9:3', 'b.mdx:9:20', 'b.mdx:10:1']);
  });

  test('leaves the list it was given in its order', () => {
    const problems = [
      { file: 'b.mdx', message: '-' },
      { file: 'a.mdx', message: '-' },
    ];
    formatProblems(problems);
    annotations(problems);
    expect(problems.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
  });

  test('is empty when nothing is wrong', () => {
    expect(formatProblems([])).toBe('');
  });
});

describe('annotations on a pull request', () => {
  test('stand on the line and column', () => {
    expect(annotations([{ file: 'es.mdx', line: 2, column: 7, message: 'Write a title.' }])).toBe(
      '::error file=es.mdx,line=2,col=7::Write a title.',
    );
  });

  test('stand on the line, or on the file, where no more is known', () => {
    expect(
      annotations([
        { file: 'es.mdx', line: 2, message: 'one' },
        { file: 'en.mdx', message: 'two' },
      ]),
    ).toBe('::error file=en.mdx::two\n::error file=es.mdx,line=2::one');
  });

  test('keep a message of several lines, and its percent signs, in one command', () => {
    expect(annotations([{ file: 'es.mdx', message: '50% of\r\nit' }])).toBe(
      '::error file=es.mdx::50%25 of%0D%0Ait',
    );
  });

  test('keep a file name with a comma or a colon apart from the line', () => {
    expect(annotations([{ file: 'a,b:c.mdx', line: 1, message: 'a, b: c' }])).toBe(
      '::error file=a%2Cb%3Ac.mdx,line=1::a, b: c',
    );
  });
});
