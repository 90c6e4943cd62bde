import { relativeDate } from '../relative-date.ts';
import { followReading } from './contents.ts';

// Added behind the day, so that nothing moves.
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
  const ago = relativeDate(document.documentElement.lang, new Date(time.dateTime), new Date());
  time.after(` (${ago})`);
}

const contents = document.querySelector<HTMLElement>('[data-contents]');
if (contents) followReading(contents);

// The link beside a heading works as a link; with a clipboard it is copied as well.
const copied = document.querySelector<HTMLElement>('[data-copied]');
document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('.heading-link') : null;
  if (!link || !copied) return;
  void navigator.clipboard?.writeText(link.href).then(() => {
    copied.hidden = false;
    setTimeout(() => (copied.hidden = true), 2000);
  });
});

document.addEventListener('click', (event) => {
  const video =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-video]')
      : null;
  if (!video || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  void import('./play-video.ts').then(({ playVideo }) => playVideo(video));
});
