import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slowLink, type Link } from './link.ts';

const ROUND_TRIP_MS = 100;
/** 200 bytes in a millisecond. */
const BITS_PER_SECOND = 1.6e6;
const body = Buffer.from(Array.from({ length: 60_000 }, (_, at) => at % 251));

const server = createServer((request, response) => {
  response.end(request.url === '/large' ? body : 'small');
});
let link: Link;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  link = await slowLink(port, { roundTripMs: ROUND_TRIP_MS, bitsPerSecond: BITS_PER_SECOND });
});
afterAll(() => {
  link.close();
  server.close();
});

const at = (path: string): string => `http://127.0.0.1:${link.port}${path}`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test('a first answer takes a round trip to connect and one to ask', async () => {
  const ms = await timed(async () => (await fetch(at('/'))).text());
  expect(ms).toBeGreaterThanOrEqual(2 * ROUND_TRIP_MS - 5);
});

test('a connection that is open answers in one round trip', async () => {
  await (await fetch(at('/'))).text();
  const times: number[] = [];
  for (let time = 0; time < 5; time++)
    times.push(await timed(async () => (await fetch(at('/'))).text()));
  // The best of five: a busy machine is slower, a line never quicker.
  expect(Math.min(...times)).toBeGreaterThanOrEqual(ROUND_TRIP_MS - 5);
  expect(Math.min(...times)).toBeLessThan(2 * ROUND_TRIP_MS - 10);
});

test('bytes arrive whole, in their order, and no faster than the line', async () => {
  let received = Buffer.alloc(0);
  const ms = await timed(async () => {
    received = Buffer.from(await (await fetch(at('/large'))).arrayBuffer());
  });
  expect(received.equals(body)).toBe(true);
  expect(ms).toBeGreaterThanOrEqual(body.length / 200);
});

test('several connections share one line', async () => {
  const one = async (): Promise<unknown> => (await fetch(at('/large'))).arrayBuffer();
  const ms = await timed(() => Promise.all([one(), one(), one()]));
  expect(ms).toBeGreaterThanOrEqual((3 * body.length) / 200);
});
