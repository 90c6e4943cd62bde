import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import Byline from './Byline.astro';

const container = await AstroContainer.create();

async function byline(locale: string, updated?: Date) {
  const { document } = new Window();
  const props = { locale, author: { name: 'María del Mar' }, updated };
  document.body.innerHTML = await container.renderToString(Byline, { props });
  return document.body;
}

const text = (element: { readonly textContent: string } | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('Byline', () => {
  test('says who wrote it, in the language', async () => {
    expect(text(await byline('es'))).toContain('Escrito por María del Mar');
    expect(text(await byline('en'))).toContain('Written by María del Mar');
  });

  test('shows the initials of an author without a picture, not read aloud', async () => {
    const body = await byline('es');
    expect(text(body.querySelector('[aria-hidden="true"]'))).toBe('Md');
    expect(body.querySelector('img')).toBeNull();
  });

  test('shows no date when none is known', async () => {
    const body = await byline('es');
    expect(body.querySelector('time')).toBeNull();
    expect(text(body)).not.toContain('Actualizado');
  });

  test('shows the day on which it was changed, which stays true however old the page gets', async () => {
    const changed = new Date('2020-05-31T23:30:00Z');
    expect(text(await byline('es', changed))).toContain('Actualizado el 31 de mayo de 2020');
    expect(text(await byline('en', changed))).toContain('Updated on May 31, 2020');
  });

  test('gives the script the exact time to count from', async () => {
    const time = (await byline('es', new Date('2020-05-31T23:30:00Z'))).querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2020-05-31T23:30:00.000Z');
    expect(time?.hasAttribute('data-relative')).toBe(true);
    expect(text(time)).toBe('31 de mayo de 2020');
  });
});
