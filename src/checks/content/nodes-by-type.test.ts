import { describe, expect, test } from 'vitest';
import type { NodesByType } from './nodes-by-type.ts';
import { parseArticle } from './parse-article.ts';

const nodesOf = (text: string): NodesByType =>
  parseArticle('en.mdx', `---\na: b\n---\n${text}`).nodes;

const text =
  'One [a](https://x.com).\n\n## Two\n\n- ![p](./p.png)\n- [b](https://y.com)\n\n### Three';

describe('the nodes of a text', () => {
  test('are given by type, in the order of the text', () => {
    const nodes = nodesOf(text);
    expect(nodes.of('heading').map(({ depth }) => depth)).toEqual([2, 3]);
    expect(nodes.of('link').map(({ url }) => url)).toEqual(['https://x.com', 'https://y.com']);
  });

  test('are given in that order when several types are asked for', () => {
    const types = nodesOf(text)
      .of('heading', 'image', 'link', 'definition')
      .map(({ type }) => type);
    expect(types).toEqual(['link', 'heading', 'image', 'link', 'heading']);
  });

  test('are none when the text has none of a type, or is not valid', () => {
    expect(nodesOf(text).of('table', 'code')).toEqual([]);
    expect(nodesOf('Text.\n\n<Note>').of('root', 'paragraph')).toEqual([]);
  });
});

describe('the place of a node', () => {
  test('is where it begins in the file', () => {
    const nodes = nodesOf(text);
    expect(nodes.of('image').map((node) => nodes.placeOf(node))).toEqual([{ line: 8, column: 3 }]);
  });

  test('is that of what it stands in when it has none', () => {
    const nodes = nodesOf('Text.\n\nSee [www.x.com now.');
    const [link] = nodes.of('link');
    expect(link?.position).toBeUndefined();
    expect(link && nodes.placeOf(link)).toEqual({ line: 6, column: 1 });
  });
});
