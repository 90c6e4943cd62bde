import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import FeatureCard from './FeatureCard.astro';
import { buildCatalog } from './build-catalog.ts';

const container = await AstroContainer.create();
const article = {
  summary: 'La respuesta en una frase.',
  author: 'team',
  questions: ['¿Cómo?'],
  aliases: [],
  related: [],
  sources: [],
  draft: false,
};
const es = { title: 'Reservas', slug: 'reservas', summary: 'Crea y cancela reservas.' };
const file = { order: 1, icon: 'calendar-days', articles: [], subheadings: [], languages: { es } };

async function card(titles: readonly string[]) {
  const articles = titles.map((title) => {
    const slug = title.toLowerCase();
    return { id: `reservations/${slug}/es`, data: { ...article, title, slug } };
  });
  const features = [{ id: 'reservations/feature', data: file }];
  const now = new Date('2026-05-31');
  const catalog = buildCatalog({ articles, features, locales: ['es'], now, showDrafts: false });
  const props = { locale: 'es', feature: catalog.get('es')?.[0] };
  const { document } = new Window();
  document.body.innerHTML = await container.renderToString(FeatureCard, { props });
  return document.body;
}

describe('FeatureCard', () => {
  test('names the feature, says what is inside and leads there', async () => {
    const body = await card(['Alta']);
    expect(body.querySelector('h3 a')?.getAttribute('href')).toBe('/es/reservas/');
    expect(body.querySelector('h3')?.textContent).toContain('Reservas');
    expect(body.textContent).toContain('Crea y cancela reservas.');
  });

  test('shows its first three articles and how many there are', async () => {
    const body = await card(['Alta', 'Baja', 'Cambio', 'Depósito']);
    const links = [...body.querySelectorAll('li a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/es/reservas/alta/',
      '/es/reservas/baja/',
      '/es/reservas/cambio/',
    ]);
    expect(links[0]?.textContent.trim()).toBe('Alta');
    expect(body.textContent).toContain('4 artículos');
  });

  test('says in each link to all articles whose they are', async () => {
    const all = (await card(['Alta', 'Baja'])).querySelector('a[aria-label]');
    expect(all?.getAttribute('aria-label')).toBe('Reservas: Ver los 2 artículos');
    expect(all?.getAttribute('href')).toBe('/es/reservas/');
  });

  test('speaks of one article as of one', async () => {
    const body = await card(['Alta']);
    expect(body.textContent).toContain('1 artículo');
    expect(body.textContent).not.toContain('artículos');
  });
});
