import { join } from 'node:path';

/** The folders of a build. */
export interface Places {
  readonly content: string;
  /** Where the site is built. */
  readonly site: string;
  readonly cache: string;
}

/** The pack of the build before, in its cache folder. */
export const packIn = (cache: string): string => join(cache, 'help-desk.pack');
