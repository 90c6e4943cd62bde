import { describe, expect, test } from 'vitest';
import { isGroup, labelIn, linkIn } from './navigation-links.ts';

describe('labelIn', () => {
  test('gives the words of the language', () => {
    expect(labelIn('en', { to: 'home', es: 'Inicio', en: 'Home' })).toBe('Home');
  });

  test('gives the first words there are where the language has none', () => {
    expect(labelIn('fr', { to: 'home', button: true, es: 'Inicio', en: 'Home' })).toBe('Inicio');
    expect(labelIn('fr', { es: 'Ayuda', items: [{ to: 'home', es: 'Inicio' }] })).toBe('Ayuda');
  });

  test('never shows where the link leads as its words', () => {
    expect(labelIn('en', { to: 'home' })).toBe('');
  });
});

describe('linkIn', () => {
  test('leads to a page of the site in the language', () => {
    expect(linkIn('es', { to: 'support', es: 'Soporte', en: 'Support' })).toEqual({
      text: 'Soporte',
      url: '/es/soporte/',
      button: false,
      external: false,
    });
    expect(linkIn('en', { to: 'contact', en: 'Contact' }).url).toBe('/en/support/#contact-form');
  });

  test('leads to another site as it is written', () => {
    const link = linkIn('en', { to: 'https://www.igms.com/', button: true, en: 'iGMS website' });
    expect(link).toEqual({
      text: 'iGMS website',
      url: 'https://www.igms.com/',
      button: true,
      external: true,
    });
  });
});

describe('isGroup', () => {
  test('tells a heading with links from a link', () => {
    expect(isGroup({ en: 'Help', items: [{ to: 'home', en: 'Home' }] })).toBe(true);
    expect(isGroup({ en: 'Home', to: 'home' })).toBe(false);
  });
});
