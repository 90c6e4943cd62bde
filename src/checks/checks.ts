import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../content-folder.ts';
import { readContent } from './content/content.ts';
import { checkContent } from './content/rules.ts';
import { BUDGET_BYTES, weigh } from './pages/articles-are-light.ts';
import { readSite, type BuiltSite } from './pages/built-page.ts';
import { checkPages } from './pages/rules.ts';
import { annotations, formatProblems, type Problem } from './problem.ts';

/** How long a writer's last key press is waited for before the content is checked again. */
const PAUSE_MS = 300;

/** Checks the content before a build and the pages after it; in development tells the writer, and goes on. */
export function checks(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'help-desk:checks',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') failOn(checkContent(readContent(folder)), 'in the content');
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const check = (): void => tell(checkContent(readContent(folder)), logger);
        check();
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(check, PAUSE_MS);
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = readSite(fileURLToPath(dir));
        printWeights(site);
        failOn(checkPages(site), 'in the built pages');
      },
    },
  };
}

/** Ends the build with every problem at once. */
function failOn(problems: readonly Problem[], where: string): void {
  if (problems.length === 0) return;
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(annotations(problems));
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  const error = new Error(`${count} ${where}:\n\n${formatProblems(problems)}\n`);
  // Where in our code a writer's mistake was noticed helps nobody.
  delete error.stack;
  throw error;
}

function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length > 0)
    logger.warn(`mistakes in the content; a build would fail:\n\n${formatProblems(problems)}\n`);
}

function printWeights(site: BuiltSite): void {
  const [heaviest] = weigh(site);
  if (!heaviest) return;
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const { page, html, styles, scripts, fonts, all } = heaviest;
  console.log(
    `weight: heaviest article ${page.url}: ${kB(all)} of ${BUDGET_BYTES.all / 1000} kB ` +
      `(HTML ${kB(html)}, CSS ${kB(styles)}, JS ${kB(scripts)} of ${BUDGET_BYTES.scripts / 1000}, font ${kB(fonts)}; ` +
      `${kB(all - fonts)} of ${BUDGET_BYTES.withoutFont / 1000} without the font)`,
  );
}
