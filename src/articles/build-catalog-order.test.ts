import { describe, expect, test } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { file, rest, text } from './build-catalog-example.ts';

describe('the order of features', () => {
  test('goes by their number, and by their name where numbers are equal', () => {
    const features = [
      { id: 'team/feature', data: { ...file, order: 2 } },
      { id: 'calendar/feature', data: { ...file, order: 10 } },
      { id: 'billing/feature', data: { ...file, order: 2 } },
      { id: 'start/feature', data: { ...file, order: 0.5 } },
    ];
    const articles = ['team', 'calendar', 'billing', 'start'].map((feature) => ({
      id: `${feature}/article/en`,
      data: text,
    }));
    const catalog = buildCatalog({ ...rest, features, articles });
    expect(catalog.get('en')?.map(({ id }) => id)).toEqual([
      'start',
      'billing',
      'team',
      'calendar',
    ]);
    expect(features.map(({ id }) => id)[0]).toBe('team/feature');
  });
});

describe('the order of articles', () => {
  const idsIn = (locale: string, listed: string[], titles: Readonly<Record<string, string>>) => {
    const features = [{ id: 'team/feature', data: { ...file, articles: listed } }];
    const articles = Object.entries(titles).map(([name, title]) => ({
      id: `team/${name}/${locale}`,
      data: { ...text, title },
    }));
    const [feature] = buildCatalog({ ...rest, features, articles }).get(locale) ?? [];
    return feature?.articles.map(({ id }) => id.replace('team/', ''));
  };

  test('is the one the feature lists, then the titles', () => {
    const titles = { invite: 'Zeta', roles: 'Beta', remove: 'Alpha', edit: 'Omega' };
    expect(idsIn('en', ['edit', 'roles'], titles)).toEqual(['edit', 'roles', 'remove', 'invite']);
  });

  test('does not mind names that are listed and do not exist', () => {
    const titles = { invite: 'B', roles: 'A' };
    expect(idsIn('en', ['gone', 'invite'], titles)).toEqual(['invite', 'roles']);
  });

  test('sorts titles as the language does', () => {
    const titles = { a: 'Ñandú', b: 'Nube', c: 'Órdenes', d: 'Oveja' };
    expect(idsIn('es', [], titles)).toEqual(['b', 'a', 'c', 'd']);
  });
});
