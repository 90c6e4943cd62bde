import { describe, expect, test } from 'vitest';
import { videoSource } from './video.ts';

describe('videoSource', () => {
  test.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=10',
    'https://youtu.be/dQw4w9WgXcQ?t=10',
  ])('plays %s from YouTube’s site without cookies', (address) => {
    expect(videoSource(address)).toEqual({
      player: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
      host: 'YouTube',
    });
  });

  test.each(['https://vimeo.com/123456', 'https://www.vimeo.com/123456?share=copy'])(
    'plays %s from Vimeo without being tracked',
    (address) => {
      expect(videoSource(address)).toEqual({
        player: 'https://player.vimeo.com/video/123456?autoplay=1&dnt=1',
        host: 'Vimeo',
      });
    },
  );

  test('plays a file of our own as it is, from no other site', () => {
    expect(videoSource('/_astro/demo.abc.mp4')).toEqual({ player: '/_astro/demo.abc.mp4' });
    expect(videoSource('/_astro/demo.abc.webm')).toEqual({ player: '/_astro/demo.abc.webm' });
    expect(videoSource('/_astro/demo.abc.MP4')).toEqual({ player: '/_astro/demo.abc.MP4' });
  });

  test.each([
    'https://www.youtube.com/@channel',
    'https://youtu.be/short',
    'http://vimeo.com/123456',
    'https://vimeo.com/channels/staff',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    './demo.mov',
    '',
  ])('refuses "%s" and says what it takes', (address) => {
    expect(() => videoSource(address)).toThrow(/YouTube or Vimeo address, or a \.mp4 or \.webm/);
  });
});
