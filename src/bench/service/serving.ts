import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabasePlace } from '../../service/storage/database.ts';

const EVERY_MS = 200;

export interface ServingProcess {
  readonly port: number;
  /** The most memory its process has held since this was asked last, in bytes (resident set). */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts the service over a built site in a process of its own. */
export async function startServing(
  siteFolder: string,
  { folder, databaseUrl }: DatabasePlace,
): Promise<ServingProcess> {
  const child = fork(join(import.meta.dirname, 'serving-child.ts'), [siteFolder], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_FOLDER: folder,
      DATABASE_URL: databaseUrl,
      SMTP_URL: undefined,
      // Every request comes from another address, as it does from readers: the limit per address stays on.
      BEHIND_PROXY: '1',
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`The service ended with ${String(code)}.`)));
  });
  let most = 0;
  child.on('message', ({ rss }: { rss: number }) => (most = Math.max(most, rss)));
  const timer = setInterval(() => child.send('memory'), EVERY_MS);
  return {
    port,
    memory: () => {
      const held = most;
      most = 0;
      return held;
    },
    stop: async () => {
      clearInterval(timer);
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
