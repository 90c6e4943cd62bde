import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { kinds, testDatabases } from '../storage/database-tests.ts';
import { openDatabase } from '../storage/database.ts';
import { listRequests } from '../storage/requests.ts';
import type { Task } from './killed-child.ts';
import { startMailServer, type MailServer } from './mail-server-tests.ts';

const REQUESTS = 1000;
const KILLS = 10;
/** How many are killed each time, of two that deliver. */
const VICTIMS = [1, 2, 1, 2];
const WORKERS = 12;

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
const children = new Set<ChildProcess>();
afterAll(async () => {
  await Promise.all([...children].map(kill));
  await databases.stop();
});

const program = fileURLToPath(new URL('killed-child.ts', import.meta.url));
const numbers = Array.from({ length: REQUESTS }, (_, i) => i);

describe.each(kinds)(
  'with %s and the process killed at any moment',
  { concurrent: true },
  (kind) => {
    test(
      `${REQUESTS} acknowledged requests are stored once and delivered`,
      { timeout: 300_000 },
      async () => {
        const base = { place: await databases.fresh(kind), workers: WORKERS, heldMs: 5000 };
        const server = await startMailServer();
        server.behaviour = 'down';
        const task: Task = { ...base, smtpUrl: server.url, numbers: [] };

        const acknowledged = await storeWhileKilled({ ...task, workers: 2 });
        server.behaviour = 'accept';
        const living = await deliverWhileKilled(task, server);

        const db = await openDatabase(task.place);
        await vi.waitFor(
          async () => {
            const sent = (await listRequests(db)).filter(({ mail }) => mail.state === 'sent');
            expect(sent).toHaveLength(REQUESTS);
          },
          { timeout: 120_000, interval: 200 },
        );
        const stored = new Map(
          (await listRequests(db)).map(({ request, reference }) => [
            Number(/\d+$/.exec(request.request)?.[0]),
            reference,
          ]),
        );
        expect(stored).toEqual(new Map([...acknowledged].toSorted(([a], [b]) => a - b)));

        const idsOf = Map.groupBy(server.received, (mail) => mail.reference);
        expect([...idsOf.keys()].toSorted()).toEqual([...stored.values()].toSorted());
        const oneId = [...idsOf.values()].map(
          (mails) => new Set(mails.map((mail) => mail.messageId)),
        );
        expect(oneId.every((ids) => ids.size === 1)).toBe(true);
        expect(new Set(oneId.flatMap((ids) => [...ids])).size).toBe(REQUESTS);

        const repeats = server.received.length - REQUESTS;
        process.stdout.write(
          `${kind}: ${acknowledged.size} requests acknowledged, ${KILLS} + ${VICTIMS.length} times killed, ` +
            `all stored once and delivered, ${repeats} mails repeated with their Message-ID\n`,
        );
        // Each of the six processes killed can lose what all its workers had in hand, and nothing else repeats a mail.
        expect(repeats).toBeGreaterThanOrEqual(2);
        expect(repeats).toBeLessThanOrEqual(6 * WORKERS);
        await Promise.all(living.map(kill));
        await db.destroy();
        await server.stop();
      },
    );
  },
);

/** Mail is down. Ten times a process is killed while it stores requests; the next one is sent what was not acknowledged. */
async function storeWhileKilled(task: Task): Promise<Map<number, string>> {
  const acknowledged = new Map<number, string>();
  for (let life = 1; acknowledged.size < REQUESTS; life += 1) {
    const enough = life > KILLS ? REQUESTS : (life * REQUESTS) / (KILLS + 1);
    const child = start({ ...task, numbers: numbers.filter((each) => !acknowledged.has(each)) });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`ended by itself with ${code}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [number, reference = ''] = line.split(' ');
        acknowledged.set(Number(number), reference);
        if (acknowledged.size >= enough) resolve();
      });
    });
    await kill(child);
  }
  return acknowledged;
}

/** Two processes deliver. Twice one of them is killed at any moment, twice both between a mail's arrival and its acceptance. */
async function deliverWhileKilled(task: Task, server: MailServer): Promise<ChildProcess[]> {
  let pair = [start(task), start(task)];
  for (const [i, victims] of VICTIMS.entries()) {
    const enough = ((i + 1) * REQUESTS) / (VICTIMS.length + 2);
    await new Promise<void>((resolve) => {
      server.onReceived = () => {
        if (server.received.length < enough) return;
        server.onReceived = () => undefined;
        // At once: the mail is taken, and its sender, one of the two, is not told any more.
        if (victims === 2) pair.forEach((child) => child.kill('SIGKILL'));
        resolve();
      };
    });
    await Promise.all(pair.slice(0, victims).map(kill));
    pair = [...pair.slice(victims), ...VICTIMS.slice(0, victims).map(() => start(task))];
  }
  return pair;
}

function start(task: Task): ChildProcess & { readonly stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, TASK: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
