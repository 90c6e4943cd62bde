import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds a variation of the second help desk, once per run: Playwright empties the folder for each. Builds in one
 * checkout get in each other's way, so the workers take turns.
 * @param folder of the run's own files
 * @param change makes the copy of the content folder what it should be
 * @returns the folder of the built pages
 */
export async function builtSite(
  folder: string,
  name: string,
  change: (content: string) => void,
): Promise<string> {
  const site = join(folder, 'sites', name);
  const dist = join(site, 'dist');
  const turn = join(folder, 'building');
  mkdirSync(site, { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch {
      await new Promise((later) => setTimeout(later, 200));
    }
  }
  try {
    if (!existsSync(join(dist, '404.html'))) build(join(site, 'content'), dist, change);
    return dist;
  } finally {
    rmSync(turn, { recursive: true });
  }
}

function build(content: string, dist: string, change: (content: string) => void): void {
  cpSync(resolve('src/e2e/second-help-desk'), content, { recursive: true });
  change(content);
  execFileSync('astro', ['build', '--silent', '--outDir', dist], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      PATH: `${resolve('node_modules/.bin')}:${String(process.env['PATH'])}`,
    },
    stdio: 'pipe',
  });
}
