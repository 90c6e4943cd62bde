import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { drawingsAreRight } from './drawings-are-right.ts';

const problems = (svg: string, more: Readonly<Record<string, string>> = {}): string[] => {
  const text = '---\ntitle: Invite\n---\n\n<Diagram src="./flow.SVG" alt="A" />';
  const folder = folderWith({
    'articles/team/invite/en.mdx': text,
    'articles/team/invite/es.mdx': text,
    'articles/team/invite/flow.SVG': svg,
    ...more,
  });
  return told(drawingsAreRight(readContent(folder)), folder);
};
const at = 'articles/team/invite/en.mdx:5:1';

test('a drawing with a viewBox is fine, whatever its outermost element has', () => {
  expect(problems('<svg viewBox="0 0 1 1" style="fill: red"><g/></svg>')).toEqual([]);
});

test.each([
  ['is empty', ''],
  ['has no viewBox', '<svg width="1"><g/></svg>'],
  ['has no end', '<svg viewBox="0 0 1 1"><g/>'],
])('one that %s is told once for all languages', (_, svg) => {
  expect(problems(svg)).toEqual([
    `${at} <Diagram> shows ./flow.SVG: the drawing is no SVG with a viewBox. Save it as plain SVG.`,
  ]);
});

test('code in a drawing is told with the name of the file', () => {
  expect(problems('<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>')).toEqual([
    expect.stringContaining(`${at} the drawing ./flow.SVG has <script>, which the Content-`),
  ]);
});

test('only what is shown in the language of the article counts', () => {
  const words = '<switch><g systemLanguage="es" style="a:b"/><g systemLanguage="en"/></switch>';
  expect(problems(`<svg viewBox="0 0 1 1">${words}</svg>`)).toEqual([
    expect.stringContaining('articles/team/invite/es.mdx:5:1 the drawing ./flow.SVG has style='),
  ]);
});

test('a drawing that is not there is told elsewhere', () => {
  expect(
    problems('<svg viewBox="0 0 1 1"></svg>', {
      'articles/team/leave/en.mdx': '---\ntitle: A\n---\n<Diagram src="./gone.svg" alt="A" />',
    }),
  ).toEqual([]);
});
