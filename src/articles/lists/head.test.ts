import { describe, expect, test } from 'vitest';
import type { Feature } from '../build-catalog.ts';
import { featureLists } from './divisions.ts';
import { headOf, samePage } from './head.ts';
import { exampleFeatures } from './list-example.ts';
import type { ListPage } from './pages.ts';

const pay = {
  languages: { es: { title: 'Pagar', slug: 'pagar' }, en: { title: 'Pay', slug: 'pay' } },
  articles: Array.from({ length: 700 }, (_, index) => String(index + 1)),
};
const titles = Array.from({ length: 1000 }, (_, index) => `Title ${index + 1}`);

function featureIn(locale: string, subheadings: readonly (typeof pay)[]): Feature {
  const locales = ['es', 'en'];
  const example = { features: [titles], subheadings: [...subheadings], locales };
  const [feature] = exampleFeatures(locale, example);
  if (!feature) throw new Error('The example has no feature.');
  return feature;
}

function pageAt(feature: Feature, path: string): ListPage {
  const page = featureLists(feature, 'es').find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

const spanish = featureIn('es', [pay]);
const english = featureIn('en', [pay]);

describe('the head of a page of a list', () => {
  test('says which part of which list it is, and from where to where it goes', () => {
    expect(headOf('es', pageAt(spanish, 'pagar'), 'Cobros')).toEqual({
      title: 'Cobros: Pagar',
      description: expect.stringMatching(/^Cobros, Pagar: de «Title 1» a «Title \d+»\.$/) as string,
    });
  });

  test('differs on each page', () => {
    const pages = featureLists(spanish, 'es').map((page) => headOf('es', page, 'Cobros'));
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(pages[1]?.title).toMatch(/^Cobros: Pagar, página 2 de \d+$/);
  });
});

describe('the page of a subheading in another language', () => {
  const other = (path: string, same: Feature | undefined = english) =>
    samePage(pageAt(spanish, path), spanish, same, 'en');

  test('is that of the same subheading', () => {
    expect(other('pagar')).toEqual({
      locale: 'en',
      url: '/en/feature-0/pay/',
      translated: true,
    });
  });

  test('is its first page, which says something else, for the pages after the first', () => {
    expect(other('pagar/2')).toEqual({
      locale: 'en',
      url: '/en/feature-0/pay/',
      translated: false,
    });
  });

  test('is the feature for what stands under no subheading', () => {
    expect(other('mas-articulos')).toEqual({
      locale: 'en',
      url: '/en/feature-0/',
      translated: false,
    });
  });

  test('is the feature for letters', () => {
    const letters = featureIn('es', []);
    const there = samePage(pageAt(letters, 't'), letters, featureIn('en', []), 'en');
    expect(there).toMatchObject({ url: '/en/feature-0/', translated: false });
  });

  test('is the start of the help desk where the feature is missing', () => {
    expect(samePage(pageAt(spanish, 'pagar'), spanish, undefined, 'en').url).toBe('/en/');
  });
});
