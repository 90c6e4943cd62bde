import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Video from './Video.astro';

const container = await AstroContainer.create();
const title = 'Conecta tu cuenta';
const html = (src: string, locale = 'es') =>
  container.renderToString(Video, { props: { src, title, locale } });

describe('Video', () => {
  test('is a link to the video without JavaScript', async () => {
    const page = await html('https://youtu.be/dQw4w9WgXcQ');
    expect(page).toContain('href="https://youtu.be/dQw4w9WgXcQ"');
    expect(page).toContain('Reproducir: Conecta tu cuenta');
  });

  test('loads nothing of another site before it is played', async () => {
    expect(await html('https://youtu.be/dQw4w9WgXcQ')).not.toMatch(
      /<(iframe|video|img|script)| src=/,
    );
  });

  test('names the site it will load from, in the language of the article', async () => {
    expect(await html('https://vimeo.com/123')).toContain(
      'Se carga desde Vimeo cuando lo reproduces.',
    );
    expect(await html('https://youtu.be/dQw4w9WgXcQ', 'en')).toContain(
      'Loads from YouTube when you play it.',
    );
    expect(await html('/_astro/demo.mp4')).not.toContain('Se carga desde');
  });

  test('hands the player and its title to the script', async () => {
    const page = await html('https://vimeo.com/123');
    expect(page).toContain('data-video="https://player.vimeo.com/video/123?autoplay=1');
    expect(page).toContain('data-title="Conecta tu cuenta"');
  });

  test('refuses an address that cannot be played', async () => {
    await expect(html('https://example.com/video')).rejects.toThrow(
      'is no video that can be shown',
    );
  });
});
