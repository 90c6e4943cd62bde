import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../checks/content/content.ts';
import { checkContent } from '../../../checks/content/rules.ts';
import { writeHelpDesk } from '../help-desk-content.ts';
import { markdownOf } from '../markdown.ts';
import { generateLibrary } from './generate-library.ts';
import type { Article } from './library.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the same articles come in every run', () => {
  expect(generateLibrary(60)).toEqual(generateLibrary(60));
});

test('a help desk of any size is written without a mistake', () => {
  for (const count of [2, 120]) {
    const at = join(folder, String(count));
    writeHelpDesk(generateLibrary(count), at);
    const content = readContent(at);
    expect(content.articles).toHaveLength(count);
    expect(checkContent(content).filter(({ advice }) => !advice)).toEqual([]);
  }
});

test('ten thousand articles have as many addresses, half of them in each language', () => {
  const { articles } = generateLibrary(10_000);
  const addresses = articles.map(({ locale, feature, slugs }) =>
    [locale, feature.name, slugs[locale]].join('/'),
  );
  expect(new Set(addresses).size).toBe(10_000);
  expect(articles.filter(({ locale }) => locale === 'es')).toHaveLength(5000);
});

test('an article has the length and the parts of a real one', () => {
  const { articles } = generateLibrary(1000);
  const words = articles.map(wordsIn);
  expect(words.reduce((sum, count) => sum + count, 0) / articles.length).toBeCloseTo(580, -1.8);
  for (const article of articles) {
    expect(blocks(article, 'heading')).toBe(5);
    expect(blocks(article, 'table')).toBe(1);
    expect(blocks(article, 'picture')).toBe(1);
    expect(linksIn(article)).toBe(3);
  }
  expect(share(articles, 'note')).toBeCloseTo(0.3, 1);
  expect(share(articles, 'code')).toBeCloseTo(0.2, 1);
});

test('an impossible number of articles is refused with what is possible', () => {
  expect(() => generateLibrary(7)).toThrow('an even number from 2 to 14400');
  expect(() => generateLibrary(20_000)).toThrow('an even number from 2 to 14400');
});

const blocks = (article: Article, kind: string): number =>
  article.blocks.filter((block) => block.kind === kind).length;
const linksIn = ({ blocks }: Article): number =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.text : []))
    .filter((part) => typeof part !== 'string').length;
const share = (articles: readonly Article[], kind: string): number =>
  articles.filter((article) => blocks(article, kind) > 0).length / articles.length;

/** Words as a reader counts them, with those in tables and lists. */
function wordsIn(article: Article): number {
  const plain = {
    frontMatter: () => ({}),
    link: () => '',
    note: same,
    steps: same,
    picture: () => '',
  };
  return markdownOf(article, plain).match(/[\p{L}\d]+/gu)?.length ?? 0;
}

const same = (markdown: string): string => markdown;
