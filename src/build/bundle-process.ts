// What a build starts, so that Astro bundles the code of the pages beside everything else.
import { build } from 'astro';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Say in which folder to bundle.');
// Astro takes a second to look for content collections, of which there are none. Its own commands use this option; its
// documentation does not name it.
const options = { devOutput: false, sync: false };
try {
  await build({ outDir }, options);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
