import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { addressAt, listen, type Listening } from './listen.ts';

const app = new Hono().get('/', (context) => context.text('first'));
const other = new Hono().get('/', (context) => context.text('second'));
const open: Listening[] = [];

async function started(...args: Parameters<typeof listen>): Promise<number> {
  const listening = await listen(...args);
  open.push(listening);
  return listening.port;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

const said = async (port: number): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text();

describe('listen', () => {
  test('serves the app on this machine and says on which port', async () => {
    const port = await started(app, 0);
    expect(port).toBeGreaterThan(0);
    expect(await said(port)).toBe('first');
  });

  test('takes the next port when the wished one is busy, and tells', async () => {
    const first = await started(app, 0);
    const busy: number[] = [];
    const second = await started(other, first, (port) => busy.push(port));
    expect(second).toBe(first + busy.length);
    expect(busy[0]).toBe(first);
    expect(await said(first)).toBe('first');
    expect(await said(second)).toBe('second');
  });

  test('gives up when all the ports it tries are taken, and says what to do', async () => {
    const first = await started(app, 0);
    const tried: number[] = [];
    const all = (async () => {
      for (let n = 0; n <= 21; n += 1) {
        tried.length = 0;
        await started(app, first, (port) => tried.push(port));
      }
    })();
    await expect(all).rejects.toThrow(
      `the ports ${first} to ${first + 20} are all taken. Set PORT to a free one.`,
    );
    expect(tried).toHaveLength(21);
  });

  test('frees the port when it is closed', async () => {
    const listening = await listen(app, 0);
    await listening.close();
    await expect(said(listening.port)).rejects.toThrow('fetch failed');
  });

  test('fails at once for any other reason than a busy port', async () => {
    const busy: number[] = [];
    await expect(listen(app, 70_000, (port) => busy.push(port))).rejects.toThrow();
    expect(busy).toEqual([]);
  });

  test('names the settings when the address is none of this machine', async () => {
    const elsewhere = listen(app, 0, undefined, '192.0.2.1');
    await expect(elsewhere).rejects.toThrow(/HOST has to be .* PORT .*EADDRNOTAVAIL/);
  });
});

test.each([
  ['127.0.0.1', 'http://localhost:4321/'],
  ['0.0.0.0', 'http://localhost:4321/'],
  ['192.0.2.1', 'http://192.0.2.1:4321/'],
  ['2001:db8::1', 'http://[2001:db8::1]:4321/'],
])('what listens on %s is told to be at %s', (host, address) => {
  expect(addressAt(host, 4321)).toBe(address);
});
