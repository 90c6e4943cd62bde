import { spawnSync } from 'node:child_process';
import { astro } from './astro.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { helpDesk } from './help-desk.ts';
import { hugo } from './hugo.ts';
import { starlight } from './starlight.ts';
import type { Subject } from './subject.ts';
import { vitepress } from './vitepress.ts';

/** Ours first: the others are compared with it. */
const all: readonly Subject[] = [helpDesk, hugo, eleventy, starlight, astro, vitepress, docusaurus];

/**
 * The subjects of these names, or all that can run here.
 * @throws when there is no subject of a name
 */
export function subjectsNamed(names: readonly string[]): Subject[] {
  const unknown = names.find((name) => !all.some((subject) => subject.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no subject "${unknown}". Choose from ${all.map(({ name }) => name).join(', ')}.`,
    );
  }
  const wanted = all.filter(({ name }) => names.length === 0 || names.includes(name));
  return wanted.filter(
    ({ name }) => name !== 'hugo' || hugoVersion() !== undefined || names.includes(name),
  );
}

/** Undefined where Hugo is not installed. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}
