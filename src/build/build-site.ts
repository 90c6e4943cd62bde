import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../cache/code-digest.ts';
import { setForProcess } from '../cache/one-per-process.ts';
import { Pack } from '../cache/pack.ts';
import { ONLY_BUNDLE } from './astro-build.ts';
import { openBundle, type Bundle } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';
import { packIn, Steps, type Places } from './steps.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Builds a site. Astro bundles the code of the pages only where something that is bundled has changed, for it takes
 * seconds only to begin; and then beside everything else that can be done before.
 * @throws with every mistake in the content or the pages, or with what Astro said
 */
export async function buildSite(places: Places, log: (line: string) => void): Promise<void> {
  const code = codeDigest();
  const pack = Pack.open(packIn(places.cache), code);
  setForProcess('pack', pack);
  const key = bundleKey(places.content, code);
  const kept = await openBundle(places.cache, key);
  const bundling = kept ?? bundleBeside(places.cache, key);
  const steps = new Steps(places, pack);
  steps.begin();
  await steps.complete(await bundling, log);
}

/** Astro in a process of its own. */
async function bundleBeside(cache: string, key: string): Promise<Bundle> {
  const folder = join(cache, 'bundling');
  rmSync(folder, { recursive: true, force: true });
  const said = await new Promise<string>((resolve, reject) => {
    const options = {
      env: { ...process.env, [ONLY_BUNDLE]: 'yes', NODE_COMPILE_CACHE: join(cache, 'compiled') },
      maxBuffer: Infinity,
    };
    const stop = (): void => void child.kill();
    const child = execFile(
      process.execPath,
      [ASTRO, 'build', '--outDir', folder],
      options,
      (error, out, errors) => {
        process.off('exit', stop);
        if (error) reject(new Error(`Astro could not bundle the pages:\n${out}${errors}`));
        else resolve(out + errors);
      },
    );
    process.once('exit', stop);
  });
  const bundle = await openBundle(cache, key);
  if (!bundle) throw new Error(`Astro bundled something else:\n${said}`);
  rmSync(folder, { recursive: true, force: true });
  return bundle;
}
