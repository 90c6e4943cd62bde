// What `npm run build` lets Astro do, in a process of its own: it bundles the code of the pages into this folder.
import { build } from 'astro';
import { articlesWithCode, libraryWithCode } from '../articles/articles-with-code.ts';
import { noContent } from '../build/no-content.ts';
import { contentFolder } from '../content-folder.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Say in which folder to bundle.');
const library = await libraryWithCode(contentFolder());
// Astro takes a second to look for content. What it can find is the articles it has to compile, and most help desks have none.
const sync = library !== undefined && articlesWithCode(library).length > 0;
const options = { devOutput: false, sync };
await build({ outDir, vite: { plugins: sync ? [] : [noContent()] } }, options);
