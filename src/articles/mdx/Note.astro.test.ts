import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Note from './Note.astro';

const container = await AstroContainer.create();
const slots = { default: '<p>Guarda antes de salir.</p>' };

describe('Note', () => {
  test('says what kind of note it is in the language of the article', async () => {
    const note = (locale: string) => container.renderToString(Note, { props: { locale }, slots });
    expect(await note('es')).toContain('Bueno saberlo');
    expect(await note('en')).toContain('Good to know');
  });

  test('tells a tip and a warning by their words, not by colour alone', async () => {
    const note = (type: string) =>
      container.renderToString(Note, { props: { locale: 'es', type }, slots });
    expect(await note('tip')).toContain('Consejo');
    expect(await note('warning')).toContain('Atención');
  });

  test('shows its text and hides its icon from those who listen', async () => {
    const html = await container.renderToString(Note, { props: { locale: 'es' }, slots });
    expect(html).toContain('role="note"');
    expect(html).toContain('<p>Guarda antes de salir.</p>');
    expect(html).toMatch(/<svg[^>]* aria-hidden="true"/);
  });
});
