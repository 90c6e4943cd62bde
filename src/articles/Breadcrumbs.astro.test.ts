import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import Breadcrumbs from './Breadcrumbs.astro';

const container = await AstroContainer.create();
const trail = [
  { title: 'Help Desk', url: '/es/' },
  { title: 'Reservas', url: '/es/reservas/' },
];

describe('Breadcrumbs', () => {
  test('lead back step by step, in order', async () => {
    const { document } = new Window();
    const props = { locale: 'es', trail };
    document.body.innerHTML = await container.renderToString(Breadcrumbs, { props });
    const links = [...document.querySelectorAll('ol > li > a')];
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['Help Desk', '/es/'],
      ['Reservas', '/es/reservas/'],
    ]);
  });

  test('say what they are in the language, and keep their signs from those who listen', async () => {
    const props = { locale: 'en', trail };
    const html = await container.renderToString(Breadcrumbs, { props });
    expect(html).toContain('aria-label="Where you are"');
    expect(html.match(/›/g)).toHaveLength(1);
    expect(html).toMatch(/<span aria-hidden="true"[^>]*>\s*›\s*<\/span>/);
  });
});
