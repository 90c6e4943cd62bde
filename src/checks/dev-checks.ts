import type { AstroIntegrationLogger } from 'astro';
import { fork } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { formatProblems, type Problem } from './problem.ts';

/** How long a writer's last key press is waited for before the content is checked again. */
const PAUSE_MS = 300;

const program = fileURLToPath(new URL('check-process.ts', import.meta.url));

/** Tells a writer in development what a build would not let pass, and goes on. */
export function devChecks(
  folder: string,
  { watcher, httpServer }: Pick<ViteDevServer, 'watcher' | 'httpServer'>,
  logger: AstroIntegrationLogger,
): void {
  // Not before somebody sees a page, which would come later for them.
  httpServer?.once('request', (_: unknown, response: ServerResponse) => {
    response.once('close', () => startChecks(folder, watcher, httpServer, logger));
  });
}

function startChecks(
  folder: string,
  watcher: ViteDevServer['watcher'],
  httpServer: NonNullable<ViteDevServer['httpServer']>,
  logger: AstroIntegrationLogger,
): void {
  const child = fork(program, [folder]);
  let wasWrong = false;
  child.on('message', (problems) => {
    const found = problems as readonly Problem[];
    if (found.length > 0)
      logger.warn(`what a build would not let pass, and advice:\n\n${formatProblems(found)}\n`);
    // Otherwise a mistake would stay the terminal's last word after it was mended.
    else if (wasWrong) logger.info('everything is right again');
    wasWrong = found.length > 0;
  });
  child.on('error', (error) => logger.error(`the content is not checked: ${error.message}`));
  const changed = new Set<string>();
  const check = (): void => {
    if (child.connected) child.send([...changed]);
    changed.clear();
  };
  check();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkSoon = (path: string): void => {
    if (!path.startsWith(folder)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  };
  watcher.on('change', checkSoon).on('unlink', checkSoon);
  httpServer.once('close', () => child.kill());
  process.once('exit', () => child.kill());
}
