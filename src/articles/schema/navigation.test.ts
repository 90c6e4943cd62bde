import { describe, expect, test } from 'vitest';
import { navigationSchema } from './navigation.ts';

const home = { to: 'home', es: 'Inicio', en: 'Home' };
const takesInHeader = (entry: unknown): boolean =>
  navigationSchema.safeParse({ header: [entry] }).success;

describe('navigation.yml', () => {
  test('holds links, and headings with links under them', () => {
    const navigation = {
      header: [
        { es: 'Ayuda', en: 'Help', items: [home] },
        { ...home, button: true },
      ],
      footer: [{ es: 'Ayuda', en: 'Help', items: [{ to: 'https://www.igms.com/', en: 'iGMS' }] }],
    };
    expect(navigationSchema.parse(navigation)).toEqual(navigation);
  });

  test('may be empty', () => {
    expect(navigationSchema.parse({})).toEqual({ header: [], footer: [] });
  });

  test.each([
    'home',
    'articles',
    'search',
    'support',
    'contact',
    'glossary',
    'https://example.com/a',
  ])('leads to %s', (to) => {
    expect(takesInHeader({ ...home, to })).toBe(true);
  });

  test.each(['suport', '/es/soporte/', 'http://example.com', 'javascript:alert(1)', '', undefined])(
    'does not lead to %s',
    (to) => {
      expect(takesInHeader({ ...home, to })).toBe(false);
    },
  );

  test.each([
    ['a label in no language', { ...home, label: 'Inicio' }],
    ['an empty label', { ...home, es: '' }],
    ['a button that is neither true nor false', { ...home, button: 'yes' }],
    ['a heading without links', { es: 'Ayuda', items: [] }],
    ['a wrong link under a heading', { es: 'Ayuda', items: [{ es: 'Inicio', to: 'casa' }] }],
  ])('refuses %s', (_, entry) => {
    expect(takesInHeader(entry)).toBe(false);
  });

  test('has only headings in the footer', () => {
    expect(navigationSchema.safeParse({ footer: [home] }).success).toBe(false);
  });

  test('has no other parts', () => {
    expect(navigationSchema.safeParse({ sidebar: [home] }).success).toBe(false);
  });
});
