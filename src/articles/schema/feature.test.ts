import { describe, expect, test } from 'vitest';
import { featureSchema } from './feature.ts';

const es = { title: 'Reservas', slug: 'reservas', summary: 'Crea, cambia y cancela reservas.' };
const feature = { order: 1, icon: 'calendar-days', es };
const takes = (value: object): boolean => featureSchema.safeParse(value).success;

describe('a feature.yml', () => {
  test('holds one block per language beside the fields for all of them', () => {
    const en = { title: 'Reservations', slug: 'reservations', summary: 'Create and cancel them.' };
    expect(featureSchema.parse({ ...feature, en, articles: ['cancel-it'] })).toEqual({
      order: 1,
      icon: 'calendar-days',
      articles: ['cancel-it'],
      languages: { es, en },
    });
  });

  test('need not list articles', () => {
    expect(featureSchema.parse(feature).articles).toEqual([]);
  });

  test.each([
    ['an order that is no number', { ...feature, order: 'first' }],
    ['no icon', { order: 1, es }],
    ['an icon with capitals', { ...feature, icon: 'Calendar' }],
    ['articles by title', { ...feature, articles: ['Cancel it'] }],
    ['a block without an address', { ...feature, en: { title: 'Team', summary: es.summary } }],
    ['a block with a field nobody knows', { ...feature, en: { ...es, descripcion: 'x' } }],
    ['an empty summary', { ...feature, es: { ...es, summary: '' } }],
  ])('refuses %s', (_, value) => {
    expect(takes(value)).toBe(false);
  });

  test('names a block that is no language', () => {
    const result = featureSchema.safeParse({ ...feature, spanish: es });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['spanish'] }]);
  });
});
