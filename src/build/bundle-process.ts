// What a build starts, so that Astro bundles the code of the pages beside everything else.
import { build } from 'astro';
import { articlesWithCode, libraryWithCode } from '../articles/articles-with-code.ts';
import { contentFolder } from '../content-folder.ts';
import { noContent } from './no-content.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Say in which folder to bundle.');
const library = await libraryWithCode(contentFolder());
// Astro takes a second to look for content. What it can find is the articles it has to compile, and most help desks have none.
const sync = library !== undefined && articlesWithCode(library).length > 0;
// Its own commands use this option; its documentation does not name it.
const options = { devOutput: false, sync };
try {
  await build({ outDir, vite: { plugins: sync ? [] : [noContent()] } }, options);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
