import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import SearchBox from './SearchBox.astro';

const container = await AstroContainer.create();

async function box(props: object) {
  const { document } = new Window();
  const all = { locale: 'es', id: 'search', size: 'hero', ...props };
  document.body.innerHTML = await container.renderToString(SearchBox, { props: all });
  return document.body;
}

describe('SearchBox', () => {
  test('has a label that reaches its field, in the language', async () => {
    for (const [locale, words] of [
      ['es', 'Escribe tu pregunta'],
      ['en', 'Type your question'],
    ] as const) {
      const body = await box({ locale });
      const label = body.querySelector('label');
      expect(label?.textContent).toBe(words);
      expect(body.querySelector('input')?.id).toBe(label?.getAttribute('for'));
    }
  });

  test('asks the results page without JavaScript', async () => {
    const body = await box({});
    const form = body.querySelector('search form');
    expect(form?.getAttribute('action')).toBe('/es/buscar/');
    expect(form?.getAttribute('method')).toBe('get');
    expect(form?.querySelector('input')?.getAttribute('name')).toBe('q');
    expect(form?.querySelector('button[type=submit]')?.textContent).toBe('Buscar');
  });

  test('is a closed combobox with a list of its own that has a name', async () => {
    const body = await box({ id: 'header-search' });
    const input = body.querySelector('input');
    expect(input?.getAttribute('role')).toBe('combobox');
    expect(input?.getAttribute('aria-expanded')).toBe('false');
    expect(input?.getAttribute('aria-autocomplete')).toBe('list');
    const list = body.querySelector(`#${input?.getAttribute('aria-controls') ?? ''}`);
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(list?.getAttribute('aria-label')).toBe('Artículos que responden');
    expect(body.querySelector('[data-panel]')?.hasAttribute('hidden')).toBe(true);
  });

  test('keeps its ids apart from those of another bar on the page', async () => {
    const ids = (body: Awaited<ReturnType<typeof box>>) =>
      [...body.querySelectorAll('[id]')].map(({ id }) => id);
    const first = ids(await box({ id: 'a' }));
    const second = ids(await box({ id: 'b' }));
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  test('starts with the question it is given', async () => {
    const body = await box({ question: '¿"cancelar"?' });
    expect(body.querySelector('input')?.getAttribute('value')).toBe('¿"cancelar"?');
    expect((await box({})).querySelector('input')?.hasAttribute('value')).toBe(false);
  });

  test('opens in the header of a phone by a link that works without JavaScript', async () => {
    const opener = (await box({ size: 'header' })).querySelector('[data-open]');
    expect(opener?.getAttribute('href')).toBe('/es/buscar/');
    expect(opener?.getAttribute('aria-label')).toBe('Buscar en el Help Desk');
    expect((await box({ size: 'hero' })).querySelector('[data-open]')).toBeNull();
  });

  test('names its button to clear the question', async () => {
    const clear = (await box({})).querySelector('[data-clear]');
    expect(clear?.getAttribute('aria-label')).toBe('Borrar la pregunta');
    expect(clear?.hasAttribute('hidden')).toBe(true);
  });
});
