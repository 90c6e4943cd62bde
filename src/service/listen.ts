import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports are tried after the wished one. */
const TRIES = 20;

/**
 * Serves an app, on the wished port or the next free one.
 * @param onBusy is told each port that is taken
 * @param host the address to listen on; this machine alone unless told
 * @throws if none of the ports is free.
 */
export async function listen(
  app: Hono,
  wished: number,
  onBusy: (port: number) => void = () => undefined,
  host = '127.0.0.1',
): Promise<Listening> {
  for (let port = wished; port <= wished + TRIES; port += 1) {
    const server = await tryPort(app, port, host);
    if (server) {
      const address = server.address();
      return {
        port: typeof address === 'object' && address ? address.port : port,
        close: () =>
          new Promise((resolve, reject) =>
            server.close((error) => (error ? reject(error) : resolve())),
          ),
      };
    }
    onBusy(port);
  }
  throw new Error(
    `the ports ${wished} to ${wished + TRIES} are all taken. Set PORT to a free one.`,
  );
}

function tryPort(app: Hono, port: number, hostname: string): Promise<ServerType | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname });
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else
        reject(
          new Error(
            `Nobody can listen on ${hostname}, port ${port}: HOST has to be an address of this machine, and PORT one that this user may take. (${error.message})`,
            { cause: error },
          ),
        );
    });
  });
}

/** Where a browser on this machine finds what listens there. */
export function addressAt(host: string, port: number): string {
  const isEverywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = isEverywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
