export interface VideoSource {
  /** What plays it: the address of an embedded player, or the file itself. */
  readonly player: string;
  /** The site the player comes from; none for a file of our own. */
  readonly host?: string;
}

/**
 * What plays a video, from the address a writer copied.
 * @throws if the address is neither a video on YouTube or Vimeo nor a video file.
 */
export function videoSource(src: string): VideoSource {
  const youtube =
    /^https:\/\/(?:www\.)?(?:youtube\.com\/watch\?(?:.*&)?v=|youtu\.be\/)([\w-]{11})/.exec(src);
  if (youtube?.[1])
    return {
      player: `https://www.youtube-nocookie.com/embed/${youtube[1]}?autoplay=1`,
      host: 'YouTube',
    };
  const vimeo = /^https:\/\/(?:www\.)?vimeo\.com\/(\d+)/.exec(src);
  if (vimeo?.[1])
    return { player: `https://player.vimeo.com/video/${vimeo[1]}?autoplay=1&dnt=1`, host: 'Vimeo' };
  if (/\.(mp4|webm)$/i.test(src)) return { player: src };
  throw new Error(
    `"${src}" is no video that can be shown. Write a YouTube or Vimeo address, or a .mp4 or .webm file in the article's folder.`,
  );
}
