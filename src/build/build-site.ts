import { rmSync } from 'node:fs';
import { sharedLibrary } from '../articles/shared-library.ts';
import { codeDigest } from '../cache/code-digest.ts';
import { setForProcess } from '../cache/one-per-process.ts';
import { Pack } from '../cache/pack.ts';
import { openBundle, type Bundle } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';
import { startAstro, startEarly, workFolderIn } from './start-astro.ts';
import { packIn, type Places } from './places.ts';
import { Steps } from './steps.ts';

/**
 * Builds a site. Astro bundles the code of the pages only where something that is bundled has changed, for it takes
 * seconds only to begin; and then beside everything else that can be done before.
 * @param early Astro, where it has been started already
 * @throws with every mistake in the content or the pages, or with what Astro said
 */
export async function buildSite(
  places: Places,
  log: (line: string) => void,
  early = startEarly(places.cache),
): Promise<void> {
  const code = codeDigest();
  const pack = Pack.open(packIn(places.cache), code);
  setForProcess('pack', pack);
  const key = bundleKey(places.content, code, sharedLibrary(places.content));
  const kept = early ? undefined : await openBundle(places.cache, key);
  const bundling = kept ?? bundled(places.cache, key, early ?? startAstro(places.cache));
  const steps = new Steps(places, pack);
  steps.begin();
  await steps.complete(await bundling, log);
}

/**
 * Waits for the bundle.
 * @param ended what Astro said
 */
async function bundled(cache: string, key: string, ended: Promise<string>): Promise<Bundle> {
  const said = await ended;
  const bundle = await openBundle(cache, key);
  if (!bundle) throw new Error(`Astro bundled something else:\n${said}`);
  rmSync(workFolderIn(cache), { recursive: true, force: true });
  return bundle;
}
