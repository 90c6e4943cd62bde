import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import FeatureArticles from './FeatureArticles.astro';
import { exampleFeatures, type Example } from './list-example.ts';

const container = await AstroContainer.create();
const pay = { languages: { es: { title: 'Pagar', slug: 'pagar' } }, articles: ['3', '1'] };
const leave = { languages: { es: { title: 'Irse', slug: 'irse' } }, articles: ['2'] };

async function listOf(titles: readonly string[], subheadings: Example['subheadings'] = []) {
  const [feature] = exampleFeatures('es', { features: [titles], subheadings });
  const { document } = new Window();
  const props = { locale: 'es', feature };
  document.body.innerHTML = await container.renderToString(FeatureArticles, { props });
  return document.body;
}

const groupsIn = (body: Awaited<ReturnType<typeof listOf>>): string[][] =>
  [...body.querySelectorAll('section')].map((section) => [
    section.id,
    section.querySelector('h2')?.textContent.trim() ?? '',
    ...[...section.querySelectorAll('li .font-semibold')].map(({ textContent }) => textContent),
  ]);

describe('the articles of a feature', () => {
  test('are one list where it has no subheadings', async () => {
    const body = await listOf(['Alta', 'Baja']);
    expect(body.querySelectorAll('li')).toHaveLength(2);
    expect(body.querySelectorAll('h2, nav')).toHaveLength(0);
  });

  test('stand under its subheadings, with their summaries, and the rest after them', async () => {
    const body = await listOf(['Alta', 'Baja', 'Cobro', 'Depósito'], [pay, leave]);
    expect(groupsIn(body)).toEqual([
      ['pagar', 'Pagar', 'Cobro', 'Alta'],
      ['irse', 'Irse', 'Baja'],
      ['mas-articulos', 'Más artículos', 'Depósito'],
    ]);
    expect(body.querySelectorAll('nav')).toHaveLength(0);
  });

  test('have links to the subheadings on the page, where they are many', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `Título ${index}`);
    const links = (await listOf(titles, [pay, leave])).querySelectorAll('nav a');
    expect([...links].map((link) => link.getAttribute('href'))).toEqual([
      '#pagar',
      '#irse',
      '#mas-articulos',
    ]);
  });

  test('are the first of each letter with a link to all of it, where one page is too small', async () => {
    const titles = Array.from(
      { length: 400 },
      (_, index) => `${index < 2 ? 'Ñu' : 'Alta'} ${index}`,
    );
    const body = await listOf(titles);
    const [letterA, letterN] = [...body.querySelectorAll('section')];
    expect(letterA?.querySelectorAll('li')).toHaveLength(30);
    const all = letterA?.querySelector('a[aria-label]');
    expect(all?.getAttribute('aria-label')).toBe('A: Ver los 398 artículos');
    expect(all?.getAttribute('href')).toBe('/es/feature-0/a/');
    expect(letterN?.querySelectorAll('li')).toHaveLength(2);
    expect(letterN?.querySelector('a[aria-label]')).toBeNull();
    expect(letterN?.querySelector('h2 a')?.getAttribute('href')).toBe('/es/feature-0/u00f1/');
  });
});
