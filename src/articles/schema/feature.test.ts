import { describe, expect, test } from 'vitest';
import { featureSchema } from './feature.ts';

const es = { title: 'Reservas', slug: 'reservas', summary: 'Crea, cambia y cancela reservas.' };
const feature = { order: 1, icon: 'calendar-days', es };
const group = { title: 'Cobrar', slug: 'cobrar' };
const refund = { es: group, articles: ['refund'] };
const untold = { title: 'Cobrar' };
const takes = (value: object): boolean => featureSchema.safeParse(value).success;

describe('a feature.yml', () => {
  test('holds one block per language beside the fields for all of them', () => {
    const en = { title: 'Reservations', slug: 'reservations', summary: 'Create and cancel them.' };
    expect(featureSchema.parse({ ...feature, en, articles: ['cancel-it'] })).toEqual({
      order: 1,
      icon: 'calendar-days',
      articles: ['cancel-it'],
      subheadings: [],
      languages: { es, en },
    });
  });

  test('may group articles under subheadings, with words per language', () => {
    const subheading = { es: { title: 'Cobrar', slug: 'cobrar' }, articles: ['refund'] };
    const { subheadings } = featureSchema.parse({ ...feature, subheadings: [subheading] });
    expect(subheadings).toEqual([
      { articles: ['refund'], languages: { es: { title: 'Cobrar', slug: 'cobrar' } } },
    ]);
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
    ['a subheading without articles', { ...feature, subheadings: [{ es: group, articles: [] }] }],
    ['a subheading without an address', { ...feature, subheadings: [{ ...refund, es: untold }] }],
    ['more subheadings than a page holds', { ...feature, subheadings: Array(41).fill(refund) }],
    ['an empty summary', { ...feature, es: { ...es, summary: '' } }],
  ])('refuses %s', (_, value) => {
    expect(takes(value)).toBe(false);
  });

  test('names a block that is no language', () => {
    const result = featureSchema.safeParse({ ...feature, spanish: es });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['spanish'] }]);
  });

  test('names a block of a subheading that is no language, and where it stands', () => {
    const subheadings = [refund, { ...refund, spanish: group }];
    const result = featureSchema.safeParse({ ...feature, subheadings });
    expect(result.error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['spanish'], path: ['subheadings', 1] },
    ]);
  });
});
