import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, type CopiedProject } from './copied-project.ts';

/** What happens to files that nobody should touch. */
export type Tampering = (project: CopiedProject, random: () => number) => void;

function cacheOf({ folder }: CopiedProject): string {
  const caches = join(folder, 'node_modules/.astro');
  const [name = ''] = readdirSync(caches).filter((entry) =>
    existsSync(join(caches, entry, 'help-desk.pack')),
  );
  return join(caches, name);
}

const packOf = (project: CopiedProject): string => join(cacheOf(project), 'help-desk.pack');

/** A file of the kept code of the pages. */
function someCode(project: CopiedProject, random: () => number): string {
  const folder = join(cacheOf(project), 'bundles');
  const files = [...filesBelow(folder).keys()];
  return join(folder, files[Math.floor(random() * files.length)] ?? '');
}

/** A built file whose path is like this. */
function some(project: CopiedProject, like: RegExp, random: () => number): string {
  const files = [...project.built().keys()].filter((path) => like.test(path));
  return join(project.dist, files[Math.floor(random() * files.length)] ?? '');
}

const overwrite = (path: string): void => writeFileSync(path, 'Somebody wrote this.');

/** For tests: each happens to another file than its neighbours, so that several can precede one build. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  'the pack is deleted': (project) => rmSync(packOf(project)),
  'the pack has a wrong byte': (project, random) => {
    const bytes = readFileSync(packOf(project));
    const at = Math.floor(random() * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(packOf(project), bytes);
  },
  'the pack is cut off': (project, random) => {
    const bytes = readFileSync(packOf(project));
    writeFileSync(packOf(project), bytes.subarray(0, Math.floor(random() * bytes.length)));
  },
  'the kept code of the pages is overwritten': (project, random) =>
    overwrite(someCode(project, random)),
  'a page is overwritten': (project, random) => overwrite(some(project, /\.html$/, random)),
  'a page is deleted': (project, random) => rmSync(some(project, /\.html$/, random)),
  'a picture is overwritten': (project, random) =>
    overwrite(some(project, /\.(webp|png)$/, random)),
  'a picture is deleted': (project, random) => rmSync(some(project, /\.(webp|png)$/, random)),
  'a script or a style is overwritten': (project, random) =>
    overwrite(some(project, /\.(js|css)$/, random)),
  'a file of the index is overwritten': (project, random) =>
    overwrite(some(project, /^(pagefind|search)\//, random)),
  'a file of the index is deleted': (project, random) =>
    rmSync(some(project, /^(pagefind|search)\//, random)),
  'a file is added': (project) => overwrite(join(project.dist, 'old.html')),
  'a page nobody links is added': (project) => overwrite(join(project.dist, 'en', 'old.html')),
};
