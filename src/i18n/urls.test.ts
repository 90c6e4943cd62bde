import { describe, expect, test } from 'vitest';
import { articleUrl, featureUrl, homeUrl, isSitePage, pageUrl, sitePages } from './urls.ts';

const slugs = {
  contact: 'contacto',
  articles: 'articulos',
  search: 'buscar',
  support: 'soporte',
  glossary: 'glosario',
};

describe('addresses', () => {
  test('begin with the language and end with a slash', () => {
    expect(homeUrl('es')).toBe('/es/');
    expect(featureUrl('es', 'reservas')).toBe('/es/reservas/');
    expect(articleUrl('pt-BR', 'reservas', 'cancelar')).toBe('/pt-BR/reservas/cancelar/');
  });

  test('use the words of the language for pages of the site', () => {
    expect(pageUrl('es', 'articles', slugs)).toBe('/es/articulos/');
    expect(pageUrl('es', 'search', slugs)).toBe('/es/buscar/');
    expect(pageUrl('es', 'support', slugs)).toBe('/es/soporte/');
    expect(pageUrl('es', 'glossary', slugs)).toBe('/es/glosario/');
    expect(pageUrl('es', 'contact', slugs)).toBe('/es/contacto/');
  });

  test('lead home without a word of its own', () => {
    expect(pageUrl('en', 'home', slugs)).toBe('/en/');
  });
});

describe('isSitePage', () => {
  test('knows every page of the site by its name', () => {
    expect(sitePages.filter((page) => !isSitePage(page))).toEqual([]);
  });

  test('knows no other name, whatever its case', () => {
    expect(
      ['Support', 'soporte', '', 'https://example.com', 'toString'].filter(isSitePage),
    ).toEqual([]);
  });
});
