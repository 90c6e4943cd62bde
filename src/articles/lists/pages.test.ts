import { describe, expect, test } from 'vitest';
import { Random } from '../../bench/corpus/random.ts';
import type { Article } from '../build-catalog.ts';
import { divisionsOf, featureLists, isDivided, letterLists, lettersOf } from './divisions.ts';
import { exampleArticles, exampleFeatures } from './list-example.ts';
import { inTitleOrder } from './letters.ts';
import { pagesOf, pagesToLink, rowBytes, ROWS_BYTES } from './pages.ts';

const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((bytes, article) => bytes + rowBytes(article), 0);

/** Titles of any length that begin with anything, in no order. */
function anyTitles(random: Random): string[] {
  const starts = ['¿Cómo', 'Ñandú', 'Alta', 'éxito', '3', '$', 'Zeta', 'how', '«Uso»', 'Ó', 'ß'];
  return Array.from(
    { length: random.below(3000) },
    (_, index) => `${random.pick(starts)} ${'palabra '.repeat(random.below(60))}${index}`,
  );
}

describe('the pages of a divided list', () => {
  test.each([1, 2, 3, 4, 5])('hold each article once, in order, within the limit (%i)', (seed) => {
    const titles = anyTitles(new Random(seed));
    const features = exampleFeatures('es', { features: [titles] });
    const [feature] = features;
    if (!feature) throw new Error('The example has no feature.');
    const divisions = divisionsOf(feature, 'es');
    const pages = pagesOf(divisions, feature.url);
    for (const division of divisions) {
      const own = pages.filter((page) => page.division === division);
      expect(own.flatMap(({ articles }) => articles)).toEqual(division.articles);
      expect(division.articles).toEqual(inTitleOrder(division.articles, 'es'));
    }
    const ids = pages.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect([...ids].sort()).toEqual(feature.articles.map(({ id }) => id).sort());
    expect(pages.filter(({ articles }) => articles.length === 0)).toEqual([]);
    expect(Math.max(...pages.map(({ articles }) => bytesOf(articles)))).toBeLessThanOrEqual(
      ROWS_BYTES,
    );
    const urls = pages.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('have addresses that count on from the second page', () => {
    const articles = exampleArticles('en', Array<string>(500).fill('How to add a room'));
    const division = { slug: 'h', short: 'H', title: 'H', articles };
    const pages = pagesOf([division], '/en/articles/');
    expect(pages.map(({ url, path, number }) => [url, path, number]).slice(0, 3)).toEqual([
      ['/en/articles/h/', 'h', 1],
      ['/en/articles/h/2/', 'h/2', 2],
      ['/en/articles/h/3/', 'h/3', 3],
    ]);
  });

  test('give an article heavier than a page one of its own', () => {
    const [heavy, ...light] = exampleArticles('en', ['a'.repeat(ROWS_BYTES), 'b', 'c']);
    if (!heavy) throw new Error('The example has no articles.');
    const articles = [...light, heavy, ...light];
    const pages = pagesOf([{ slug: 'a', short: 'A', title: 'A', articles }], '/');
    expect(pages.map((page) => page.articles)).toEqual([light, [heavy], light]);
  });
});

describe('a feature', () => {
  const subheadings = [
    { languages: { en: { title: 'Pay', slug: 'pay' } }, articles: ['3', '1'] },
    { languages: { en: { title: 'Leave', slug: 'leave' } }, articles: ['2'] },
  ];
  const featureOf = (count: number) => {
    const titles = Array.from({ length: count }, (_, index) => `Title ${index + 1}`);
    const [feature] = exampleFeatures('en', { features: [titles], subheadings });
    if (!feature) throw new Error('The example has no feature.');
    return feature;
  };

  test('is divided by its subheadings, with the rest after them', () => {
    const divisions = divisionsOf(featureOf(5), 'en').map(({ slug, articles }) => [
      slug,
      ...articles.map(({ frontMatter }) => frontMatter.title),
    ]);
    expect(divisions).toEqual([
      ['pay', 'Title 3', 'Title 1'],
      ['leave', 'Title 2'],
      ['more-articles', 'Title 4', 'Title 5'],
    ]);
  });

  test('has no further pages while its articles fit on its own', () => {
    expect(isDivided(featureOf(100))).toBe(false);
    expect(featureLists(featureOf(100), 'en')).toEqual([]);
    expect(featureLists(featureOf(1000), 'en').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['pay', 'leave', 'more-articles', 'more-articles/2']),
    );
  });
});

test('all articles have letters from the size on that one page does not hold', () => {
  const features = (count: number) =>
    exampleFeatures('en', { features: [['Add', 'Bill'], Array<string>(count).fill('Close')] });
  expect(lettersOf(features(100), 'en')).toBeUndefined();
  expect(letterLists(features(100), 'en')).toEqual([]);
  expect(letterLists(features(800), 'en').map(({ url }) => url)).toEqual(
    expect.arrayContaining(['/en/articles/a/', '/en/articles/b/', '/en/articles/c/2/']),
  );
});

test('links to very many pages leave some out, and never the first', () => {
  const pages = Array.from({ length: 1001 }, (_, index) => index + 1);
  expect(pagesToLink(pages.slice(0, 100))).toEqual(pages.slice(0, 100));
  const linked = pagesToLink(pages);
  expect(linked.length).toBeLessThanOrEqual(100);
  expect(linked.slice(0, 3)).toEqual([1, 12, 23]);
});
