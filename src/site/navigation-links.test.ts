import { describe, expect, test } from 'vitest';
import { navigationSchema } from '../articles/schema/navigation.ts';
import { isGroup, labelIn, linkIn } from './navigation-links.ts';

const { header, footer } = navigationSchema.parse({
  header: [
    { es: 'Ayuda', en: 'Help', items: [{ to: 'home', es: 'Inicio' }] },
    { to: 'home', button: true, es: 'Inicio', en: 'Home' },
  ],
  footer: [
    {
      en: 'Help',
      items: [
        { to: 'support', es: 'Soporte', en: 'Support' },
        { to: 'contact', es: 'Contactar', en: 'Contact' },
        { to: 'https://www.igms.com/', button: true, en: 'iGMS website' },
      ],
    },
  ],
});
const links = footer.flatMap(({ items }) => items);

describe('labelIn', () => {
  test('gives the words of the language', () => {
    expect(header.map((entry) => labelIn('en', entry))).toEqual(['Help', 'Home']);
  });

  test('gives the first words there are where the language has none', () => {
    expect(header.map((entry) => labelIn('fr', entry))).toEqual(['Ayuda', 'Inicio']);
  });

  test('never shows where the link leads as its words', () => {
    expect(labelIn('en', { to: 'home' })).toBe('');
  });
});

describe('linkIn', () => {
  test('leads to pages of the site in the language, and to other sites as they are written', () => {
    expect(links.map((link) => linkIn('es', link))).toEqual([
      { text: 'Soporte', url: '/es/soporte/', button: false, external: false },
      { text: 'Contactar', url: '/es/contacto/', button: false, external: false },
      { text: 'iGMS website', url: 'https://www.igms.com/', button: true, external: true },
    ]);
    expect(links.map((link) => linkIn('en', link).url)).toEqual([
      '/en/support/',
      '/en/contact/',
      'https://www.igms.com/',
    ]);
  });
});

describe('isGroup', () => {
  test('tells a heading with links from a link', () => {
    expect(header.map(isGroup)).toEqual([true, false]);
  });
});
