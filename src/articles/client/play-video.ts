/** Puts the player in the place of the link to the video; nothing of it is loaded before. */
export function playVideo(link: HTMLAnchorElement): void {
  const { video = '', title = '' } = link.dataset;
  const player = /\.(mp4|webm)$/.test(video) ? file(video) : frame(video);
  player.title = title;
  player.className = 'aspect-16/9 w-full rounded-lg';
  link.replaceWith(player);
  player.focus();
}

function frame(address: string): HTMLElement {
  const player = document.createElement('iframe');
  player.src = address;
  player.allow = 'autoplay; fullscreen; picture-in-picture';
  player.tabIndex = 0;
  return player;
}

function file(address: string): HTMLElement {
  const player = document.createElement('video');
  player.src = address;
  player.controls = true;
  player.autoplay = true;
  return player;
}
