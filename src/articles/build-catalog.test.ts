import { describe, expect, test } from 'vitest';
import { buildCatalog } from './build-catalog.ts';

const now = new Date('2026-05-31T12:00:00Z');
const text = {
  title: 'Cancel a reservation',
  summary: 'Open the reservation and cancel it.',
  author: 'team',
  slug: 'cancel',
  questions: ['How do I cancel?'],
  aliases: [],
  related: [],
  sources: [],
  draft: false,
};
const words = { title: 'Reservations', slug: 'reservations', summary: 'Everything about them.' };
const file = {
  order: 1,
  icon: 'calendar',
  articles: [],
  subheadings: [],
  languages: { en: words },
};
const reservations = { id: 'reservations/feature', data: file };

describe('buildCatalog', () => {
  test('puts an article with its address under its feature', () => {
    const catalog = buildCatalog({
      articles: [{ id: 'reservations/cancel-it/en', data: text }],
      features: [reservations],
      locales: ['en'],
      now,
      showDrafts: false,
    });
    expect([...catalog.keys()]).toEqual(['en']);
    expect(catalog.get('en')).toEqual([
      {
        id: 'reservations',
        title: 'Reservations',
        summary: 'Everything about them.',
        slug: 'reservations',
        icon: 'calendar',
        url: '/en/reservations/',
        articles: [
          {
            id: 'reservations/cancel-it',
            locale: 'en',
            textLocale: 'en',
            entryId: 'reservations/cancel-it/en',
            slug: 'cancel',
            url: '/en/reservations/cancel/',
            feature: { id: 'reservations', title: 'Reservations', url: '/en/reservations/' },
            frontMatter: text,
            alternates: [{ locale: 'en', url: '/en/reservations/cancel/', translated: true }],
          },
        ],
        subheadings: [],
      },
    ]);
  });

  test('leaves out features without articles', () => {
    const features = [reservations, { id: 'team/feature', data: file }];
    const articles = [{ id: 'team/invite/en', data: text }];
    const catalog = buildCatalog({ articles, features, locales: ['en'], now, showDrafts: false });
    expect(catalog.get('en')?.map(({ id }) => id)).toEqual(['team']);
  });

  test('keeps apart features whose names begin alike', () => {
    const features = [
      { id: 'team/feature', data: file },
      { id: 'team-chat/feature', data: { ...file, order: 2 } },
    ];
    const articles = [
      { id: 'team/invite/en', data: text },
      { id: 'team-chat/write/en', data: text },
    ];
    const catalog = buildCatalog({ articles, features, locales: ['en'], now, showDrafts: false });
    expect(
      catalog.get('en')?.map(({ id, articles: own }) => [id, ...own.map((article) => article.id)]),
    ).toEqual([
      ['team', 'team/invite'],
      ['team-chat', 'team-chat/write'],
    ]);
  });

  test('leaves out articles of no known feature, and languages the site does not have', () => {
    const articles = [
      { id: 'nowhere/lost/en', data: text },
      { id: 'reservations/cancel/fr', data: text },
      { id: 'reservations/en', data: text },
    ];
    const catalog = buildCatalog({
      articles,
      features: [reservations],
      locales: ['en'],
      now,
      showDrafts: false,
    });
    expect(catalog.get('en')).toEqual([]);
  });
});

describe('drafts and articles of the future', () => {
  const articles = [
    { id: 'reservations/draft/en', data: { ...text, draft: true } },
    { id: 'reservations/future/en', data: { ...text, publishAt: new Date('2026-06-01') } },
    { id: 'reservations/past/en', data: { ...text, publishAt: new Date('2026-05-31') } },
    { id: 'reservations/now/en', data: { ...text, publishAt: now } },
  ];
  const input = { articles, features: [reservations], locales: ['en'], now };

  test('are not on the site', () => {
    const [feature] = buildCatalog({ ...input, showDrafts: false }).get('en') ?? [];
    expect(feature?.articles.map(({ id }) => id)).toEqual([
      'reservations/past',
      'reservations/now',
    ]);
  });

  test('are shown to who writes them', () => {
    const [feature] = buildCatalog({ ...input, showDrafts: true }).get('en') ?? [];
    expect(feature?.articles.map(({ id }) => id)).toEqual([
      'reservations/draft',
      'reservations/future',
      'reservations/past',
      'reservations/now',
    ]);
  });

  test('are missing in one language only, where only that translation waits', () => {
    const catalog = buildCatalog({
      articles: [
        { id: 'reservations/cancel/en', data: text },
        { id: 'reservations/cancel/es', data: { ...text, slug: 'cancelar', draft: true } },
      ],
      features: [reservations],
      locales: ['es', 'en'],
      now,
      showDrafts: false,
    });
    expect(catalog.get('es')?.[0]?.articles[0]?.textLocale).toBe('en');
  });
});
