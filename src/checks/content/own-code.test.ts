import { expect, test } from 'vitest';
import { ownCode } from './own-code.ts';
import { parseArticle } from './parse-article.ts';

const codeIn = (text: string): string[] =>
  ownCode(parseArticle('en.mdx', `---\na: b\n---\n${text}`).nodes).map(({ value }) => value);

test('what an article imports and exports is its own code', () => {
  const text = "import A from './a'\n\nText.\n\nexport const b = 1";
  expect(codeIn(text)).toEqual(["import A from './a'", 'export const b = 1']);
});

test('text, examples and what stands inside of a word are not', () => {
  expect(codeIn("Text {a}.\n\n```\nimport A from './a'\n```")).toEqual([]);
  expect(codeIn("<Note>\n\nimport A from './a'\n\n</Note>")).toEqual([]);
});
