// Checks the content beside the development server, which would stand still meanwhile. Every message asks for a check,
// and names the paths of what changed since the one before.
import { sharedLibrary } from '../articles/shared-library.ts';
import { aroundArticles } from './content/around-articles.ts';
import { readContent } from './content/content.ts';
import { checkContent } from './content/rules.ts';

const [folder = ''] = process.argv.slice(2);
const memory = { broken: new Map(), links: new Map(), editorial: new Map(), files: new Map() };

process.on('message', (changed: readonly string[]) => {
  const library = sharedLibrary(folder);
  for (const path of changed) library.readAgain(path);
  const content = readContent(folder, library.files.values());
  const problems = checkContent(content, { ...memory, around: aroundArticles(folder) });
  // The server may have been stopped meanwhile; then nobody wants to know.
  process.send?.(problems, undefined, undefined, () => undefined);
});
