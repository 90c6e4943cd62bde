import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Glossary from './Glossary.astro';

test('an entry that lacks the language stands in another one, and says so to screen readers', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Glossary, {
    props: {
      locale: 'es',
      glossary: {
        owner: { en: { term: 'Owner', definition: 'Who owns the home.', avoid: [] } },
        guest: {
          en: { term: 'Guest', definition: 'Who stays in the home.', avoid: [] },
          es: { term: 'Huésped', definition: 'Quien se aloja.', avoid: [] },
        },
      },
    },
  });
  const entries = [...html.matchAll(/id="(\w+)"(?: lang="(\w+)")?/g)].map(([, ...told]) => told);
  expect(entries).toEqual([
    ['guest', undefined],
    ['owner', 'en'],
  ]);
  expect(html).toContain('Huésped');
  expect(html).not.toContain('Guest');
});
