import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const site = 'https://help.example.com';

describe('sitemap', () => {
  test('lists pages by their full address', () => {
    const xml = sitemap(site, [
      { url: '/es/', alternates: [] },
      { url: '/en/', alternates: [] },
    ]);
    const document = parseDocument(xml, { xmlMode: true });
    expect(getElementsByTagName('loc', document).map((loc) => textContent(loc))).toEqual([
      'https://help.example.com/es/',
      'https://help.example.com/en/',
    ]);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org/,
    );
    expect(xml).toMatch(/<\/urlset>\n$/);
  });

  test('names the translations of a page', () => {
    const alternates = [
      { locale: 'es', url: '/es/equipo/' },
      { locale: 'en', url: '/en/team/' },
    ];
    const xml = sitemap(site, [{ url: '/es/equipo/', alternates }]);
    expect(xml).toContain(
      '<xhtml:link rel="alternate" hreflang="es" href="https://help.example.com/es/equipo/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://help.example.com/en/team/"/>',
    );
  });

  test('gives the date of the last change only where it is known', () => {
    const updated = new Date('2026-05-31T12:00:00Z');
    const xml = sitemap(site, [
      { url: '/a/', alternates: [], updated },
      { url: '/b/', alternates: [] },
      { url: '/c/', alternates: [], updated: undefined },
    ]);
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
    expect(xml).toContain('/a/</loc><lastmod>2026-05-31T12:00:00.000Z</lastmod>');
  });

  test('escapes what XML would read as its own', () => {
    const xml = sitemap(site, [
      { url: '/a/?x=1&y=2', alternates: [{ locale: 'es', url: '/b/?x&y' }] },
    ]);
    expect(xml).toContain('<loc>https://help.example.com/a/?x=1&amp;y=2</loc>');
    expect(xml).toContain('href="https://help.example.com/b/?x&amp;y"');
  });

  test('is valid without pages', () => {
    const document = parseDocument(sitemap(site, []), { xmlMode: true });
    expect(getElementsByTagName('urlset', document)).toHaveLength(1);
    expect(getElementsByTagName('url', document)).toEqual([]);
  });
});
