import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeHelpDesk } from '../help-desk-content.ts';
import type { Subject } from './subject.ts';

const ROOT = join(import.meta.dirname, '../../../..');
/** What a build makes, and what is not of the project. */
const LEFT_OUT = [
  '.git',
  '.astro',
  '.cache',
  'content',
  'data',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
];

/** This project as it is in the checkout, with its checks and its index. */
export const helpDesk: Subject = {
  name: 'help-desk',
  title: 'Help Desk',
  secondsPerArticle: 0.003,
  output: 'dist',
  caches: ['.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
  index: /^search\/[\w-]+\.json$/,
  prepare: clone,
  write: (library, project) => {
    rmSync(join(project, 'content'), { recursive: true, force: true });
    writeHelpDesk(library, join(project, 'content'));
  },
  source: ({ feature, name, locale }) => `content/articles/${feature.name}/${name}/${locale}.mdx`,
  page: ({ feature, slugs, locale }) =>
    `${locale}/${feature.slugs[locale]}/${slugs[locale]}/index.html`,
  environment: (project) => ({ CONTENT_DIR: join(project, 'content') }),
};

/** A copy builds apart from the checkout, whose caches it neither reads nor writes; only the packages are the same. */
function clone(project: string): void {
  rmSync(project, { recursive: true, force: true });
  cpSync(ROOT, project, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(ROOT, path)),
  });
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(packages, name), join(project, 'node_modules', name));
  }
}
