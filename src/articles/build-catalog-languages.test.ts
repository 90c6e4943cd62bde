import { describe, expect, test } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { featureText } from './feature-text.ts';

const english = {
  title: 'Cancel',
  summary: 'Open it and cancel.',
  author: 'team',
  slug: 'cancel',
  questions: ['How do I cancel?'],
  aliases: [],
  related: [],
  sources: [],
  draft: false,
};
const spanish = { ...english, title: 'Cancelar', slug: 'cancelar' };
const es = { title: 'Reservas', slug: 'reservas', summary: 'Todo sobre ellas.' };
const en = { title: 'Reservations', slug: 'reservations', summary: 'All about them.' };
const file = { order: 1, icon: 'calendar', articles: [], subheadings: [], languages: { es, en } };
const rest = { now: new Date('2026-05-31'), showDrafts: false, locales: ['es', 'en'] };

describe('an article in two languages', () => {
  const catalog = buildCatalog({
    ...rest,
    articles: [
      { id: 'reservations/cancel/en', data: english },
      { id: 'reservations/cancel/es', data: spanish },
    ],
    features: [{ id: 'reservations/feature', data: file }],
  });

  test('has its own words and address in each', () => {
    const inSpanish = catalog.get('es')?.[0];
    expect(inSpanish?.title).toBe('Reservas');
    expect(inSpanish?.url).toBe('/es/reservas/');
    expect(inSpanish?.articles[0]?.frontMatter.title).toBe('Cancelar');
    expect(inSpanish?.articles[0]?.url).toBe('/es/reservas/cancelar/');
    expect(catalog.get('en')?.[0]?.articles[0]?.url).toBe('/en/reservations/cancel/');
  });

  test('names the same page in the other language, from both', () => {
    const alternates = [
      { locale: 'es', url: '/es/reservas/cancelar/', translated: true },
      { locale: 'en', url: '/en/reservations/cancel/', translated: true },
    ];
    expect(catalog.get('es')?.[0]?.articles[0]?.alternates).toEqual(alternates);
    expect(catalog.get('en')?.[0]?.articles[0]?.alternates).toEqual(alternates);
  });
});

describe('an article without a translation', () => {
  const catalog = buildCatalog({
    ...rest,
    locales: ['en', 'es'],
    articles: [{ id: 'reservations/cancel/es', data: spanish }],
    features: [{ id: 'reservations/feature', data: file }],
  });

  test('appears in the language it has, at an address of the page’s language', () => {
    expect(catalog.get('en')?.[0]?.articles[0]).toMatchObject({
      locale: 'en',
      textLocale: 'es',
      entryId: 'reservations/cancel/es',
      url: '/en/reservations/cancelar/',
      feature: { title: 'Reservations' },
    });
  });

  test('tells which of its pages is no translation', () => {
    expect(catalog.get('es')?.[0]?.articles[0]?.alternates).toEqual([
      { locale: 'en', url: '/en/reservations/cancelar/', translated: false },
      { locale: 'es', url: '/es/reservas/cancelar/', translated: true },
    ]);
  });

  test('takes the text of the first language of the site that has one', () => {
    const three = buildCatalog({
      ...rest,
      locales: ['es', 'en', 'fr'],
      articles: [
        { id: 'reservations/cancel/en', data: english },
        { id: 'reservations/cancel/es', data: spanish },
      ],
      features: [{ id: 'reservations/feature', data: file }],
    });
    expect(three.get('fr')?.[0]?.articles[0]?.textLocale).toBe('es');
    expect(three.get('fr')?.[0]?.url).toBe('/fr/reservas/');
  });
});

describe('featureText', () => {
  test('gives the words of the language', () => {
    expect(featureText(file, 'en', ['es', 'en'])).toBe(en);
  });

  test('gives those of the first language of the site that has words', () => {
    expect(featureText(file, 'fr', ['fr', 'en', 'es'])).toBe(en);
  });

  test('fails when the feature has none of the languages, and names them', () => {
    expect(() => featureText(file, 'fr', ['fr', 'de'])).toThrow('fr, de');
  });
});
