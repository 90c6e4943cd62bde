import { describe, expect, test } from 'vitest';
import { buildCatalog, type ArticleEntry } from './build-catalog.ts';
import { file, rest, text } from './build-catalog-example.ts';

const named = (name: string, more: object = {}): ArticleEntry => ({
  id: `team/${name}/en`,
  data: { ...text, title: name, slug: name, ...more },
});
const pay = {
  languages: { es: { title: 'Pagar', slug: 'pagar' }, en: { title: 'Pay', slug: 'pay' } },
  articles: ['refund', 'charge'],
};
const leave = { languages: { en: { title: 'Leave', slug: 'leave' } }, articles: ['delete'] };

function featureWith(listed: object, articles: readonly ArticleEntry[], locale = 'en') {
  const features = [{ id: 'team/feature', data: { ...file, ...listed } }];
  const [feature] = buildCatalog({ ...rest, features, articles }).get(locale) ?? [];
  const names = (all: typeof feature): string[] =>
    all?.articles.map(({ frontMatter }) => frontMatter.title) ?? [];
  const groups = feature?.subheadings.map(({ title, slug, articles: own }) => [
    title,
    slug,
    ...own.map(({ frontMatter }) => frontMatter.title),
  ]);
  return { order: names(feature), groups };
}

describe('subheadings', () => {
  const articles = ['add', 'charge', 'refund', 'delete', 'zoom'].map((name) => named(name));

  test('hold their articles in reading order, with the words of the language', () => {
    const both = { subheadings: [pay, leave] };
    expect(featureWith(both, articles).groups).toEqual([
      ['Pay', 'pay', 'refund', 'charge'],
      ['Leave', 'leave', 'delete'],
    ]);
    expect(featureWith(both, articles, 'es').groups).toEqual([
      ['Pagar', 'pagar', 'refund', 'charge'],
      ['Leave', 'leave', 'delete'],
    ]);
  });

  test('come first in the reading order of the feature, then what it lists, then the titles', () => {
    const { order } = featureWith({ subheadings: [pay, leave], articles: ['zoom'] }, articles);
    expect(order).toEqual(['refund', 'charge', 'delete', 'zoom', 'add']);
  });

  test('without an article to show are left out', () => {
    const waiting = [named('delete', { draft: true }), named('charge')];
    expect(featureWith({ subheadings: [pay, leave] }, waiting).groups).toEqual([
      ['Pay', 'pay', 'charge'],
    ]);
  });

  test('show an article once, where it is named first', () => {
    const again = { ...leave, articles: ['charge', 'delete'] };
    const { order, groups } = featureWith({ subheadings: [pay, again] }, articles);
    expect(groups).toEqual([
      ['Pay', 'pay', 'refund', 'charge'],
      ['Leave', 'leave', 'delete'],
    ]);
    expect(order).toEqual(['refund', 'charge', 'delete', 'add', 'zoom']);
  });
});

test('each entry is looked at as often with a hundred features as with one', () => {
  const looks = (featureCount: number): number => {
    let count = 0;
    const articles = Array.from({ length: 1000 }, (_, index) => ({
      get id(): string {
        count += 1;
        return `feature-${index % featureCount}/article-${index}/en`;
      },
      data: text,
    }));
    const features = Array.from({ length: featureCount }, (_, index) => ({
      id: `feature-${index}/feature`,
      data: file,
    }));
    const catalog = buildCatalog({ ...rest, features, articles });
    expect(catalog.get('en')?.flatMap((feature) => feature.articles)).toHaveLength(1000);
    return count;
  };
  expect(looks(100)).toBe(looks(1));
});
