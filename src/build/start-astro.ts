import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, 'bundle-process.ts');
/** Node would take memory by the hundred megabytes for what is soon thrown away; getting it costs more than cleaning up. */
const SMALL_YOUNG_GENERATION = ['--max-semi-space-size=8'];
/** Set for a build of Astro that only bundles. */
export const ONLY_BUNDLE = 'HELP_DESK_ONLY_BUNDLE';

/** Where the bundles of a cache are kept. */
export const bundlesIn = (cache: string): string => join(cache, 'bundles');

/** Where Astro works meanwhile. */
export const workFolderIn = (cache: string): string => join(cache, 'bundling');

/** Lets Astro bundle in a process of its own where no bundle is kept, of whatever key: then it need not wait for anything. */
export const startEarly = (cache: string): Promise<string> | undefined =>
  existsSync(bundlesIn(cache)) ? undefined : startAstro(cache);

/**
 * Lets Astro bundle in a process of its own.
 * @returns what it said
 */
export function startAstro(cache: string): Promise<string> {
  const folder = workFolderIn(cache);
  rmSync(folder, { recursive: true, force: true });
  const ended = new Promise<string>((resolve, reject) => {
    const options = {
      // What it would report is that somebody built a site, and it takes time to find out more.
      env: { ...process.env, [ONLY_BUNDLE]: 'yes', ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: Infinity,
    };
    const stop = (): void => void child.kill();
    const child = execFile(
      process.execPath,
      [...SMALL_YOUNG_GENERATION, program, folder],
      options,
      (error, out, errors) => {
        process.off('exit', stop);
        if (error) reject(new Error(`Astro could not bundle the pages:\n${out}${errors}`));
        else resolve(out + errors);
      },
    );
    process.once('exit', stop);
  });
  // A build that fails meanwhile ends without asking how this one ended.
  ended.catch(() => undefined);
  return ended;
}
