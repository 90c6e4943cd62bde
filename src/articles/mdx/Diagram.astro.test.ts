import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Diagram from './Diagram.astro';

const container = await AstroContainer.create();
const src = `<svg viewBox="0 0 720 256">
  <switch>
    <text systemLanguage="es">invita</text>
    <text systemLanguage="en">invites</text>
  </switch>
</svg>`;
const alt = 'Un Manager invita a cualquiera.';

describe('Diagram', () => {
  test('draws the words of one language', async () => {
    const html = await container.renderToString(Diagram, { props: { src, alt, locale: 'es' } });
    expect(html).toContain('<text>invita</text>');
    expect(html).not.toContain('invites');
    expect(html).toContain('viewBox="0 0 720 256"');
  });

  test('is a picture that says what it shows', async () => {
    const html = await container.renderToString(Diagram, { props: { src, alt, locale: 'es' } });
    expect(html).toMatch(/<svg[^>]* role="img"[^>]* aria-label="Un Manager invita a cualquiera."/);
  });

  test('has a caption only where the writer gave one', async () => {
    const props = { src, alt, locale: 'es' };
    expect(await container.renderToString(Diagram, { props })).not.toContain('figcaption');
    const captioned = { ...props, caption: 'Quién invita' };
    expect(await container.renderToString(Diagram, { props: captioned })).toMatch(
      /<figcaption[^>]*>Quién invita<\/figcaption>/,
    );
  });
});
