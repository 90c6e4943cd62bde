import { onePerProcess } from './one-per-process.ts';

/** The folder of the site that this process builds. */
export const siteFolder = (): string =>
  onePerProcess('site folder', () => {
    throw new Error('No site is being built.');
  });
