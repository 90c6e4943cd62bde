// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
// A blank page stands for a player: happy-dom opens it without asking any other site.
import { describe, expect, test } from 'vitest';
import { playVideo } from './play-video.ts';

function link(address: string): HTMLAnchorElement {
  document.body.innerHTML = '<figure></figure>';
  const anchor = document.createElement('a');
  anchor.dataset['video'] = address;
  anchor.dataset['title'] = 'Conecta tu cuenta';
  document.querySelector('figure')?.append(anchor);
  return anchor;
}

describe('playVideo', () => {
  test('puts the player of another site in the place of the link', () => {
    playVideo(link('about:blank#player'));
    const player = document.querySelector('iframe');
    expect(document.querySelector('figure')?.firstElementChild).toBe(player);
    expect(player?.src).toBe('about:blank#player');
    expect(player?.title).toBe('Conecta tu cuenta');
    expect(player?.allow).toContain('autoplay');
    expect(document.querySelector('a')).toBeNull();
  });

  test.each(['/_astro/demo.mp4', '/_astro/demo.webm'])(
    'plays a file of our own by itself: %s',
    (file) => {
      playVideo(link(file));
      const player = document.querySelector('video');
      expect(player?.getAttribute('src')).toBe(file);
      expect(player?.title).toBe('Conecta tu cuenta');
      expect(player?.controls).toBe(true);
      expect(player?.autoplay).toBe(true);
      expect(document.querySelector('iframe')).toBeNull();
    },
  );

  test('gives the player the focus the link had', () => {
    playVideo(link('about:blank#player'));
    expect(document.activeElement?.tagName).toBe('IFRAME');
  });
});
