import { describe, expect, test } from 'vitest';
import { siteSchema } from './site.ts';

const site = {
  name: 'iGMS Help Desk',
  product: 'iGMS',
  url: 'https://help.igms.com',
  languages: ['es', 'en'],
  brand: { hue: 205 },
};
const takes = (changes: object): boolean => siteSchema.safeParse({ ...site, ...changes }).success;

describe('site.yml', () => {
  test('needs five fields and fills in the others', () => {
    expect(siteSchema.parse(site)).toEqual({ ...site, editorial: 'advise', mostAsked: [] });
  });

  test.each(['name', 'product', 'url', 'languages', 'brand'])('cannot do without %s', (field) => {
    expect(takes({ [field]: undefined })).toBe(false);
  });

  test('takes everything an operator may add', () => {
    const more = {
      brand: { hue: 0, logo: './logo.svg' },
      editUrl: 'https://github.com/igms/help/edit/main/content/{path}',
      mostAsked: ['get-help/get-help'],
      editorial: 'fail',
    };
    expect(siteSchema.parse({ ...site, ...more })).toEqual({ ...site, ...more });
  });

  test('takes a logo whose ending is in capitals', () => {
    expect(takes({ brand: { hue: 0, logo: './LOGO.SVG' } })).toBe(true);
  });

  test.each([
    ['an address with a path', { url: 'https://www.igms.com/help' }],
    ['an address without https', { url: 'help.igms.com' }],
    ['no language', { languages: [] }],
    ['a language by its name', { languages: ['Spanish'] }],
    ['a hue off the circle', { brand: { hue: 361 } }],
    ['a colour by its name', { brand: { hue: 'teal' } }],
    ['a logo that is no SVG', { brand: { hue: 205, logo: './logo.png' } }],
    ['an edit address without a place for the file', { editUrl: 'https://github.com/igms/help' }],
    ['a most asked article without its feature', { mostAsked: ['get-help'] }],
    ['a word for its editorial rules that nobody knows', { editorial: 'warn' }],
    ['fields nobody knows', { language: 'es' }],
  ])('refuses %s', (_, changes) => {
    expect(takes(changes)).toBe(false);
  });
});
