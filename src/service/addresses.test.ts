import { Hono } from 'hono';
import { afterEach, expect, test, vi } from 'vitest';
import { addressesOf } from './addresses.ts';

const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

/** The addresses that are counted, one per request, of which each has come with this `X-Forwarded-For`. */
async function counted(behindProxy: boolean, forwarded: readonly string[]): Promise<string[]> {
  const addressOf = addressesOf(behindProxy);
  const app = new Hono().get('/', (context) => context.text(addressOf(context)));
  const ask = async (value: string): Promise<string> => {
    const headers = value ? { 'x-forwarded-for': value } : undefined;
    return (await app.request('/', { headers: { ...headers } }, connection)).text();
  };
  const found: string[] = [];
  for (const value of forwarded) found.push(await ask(value));
  return found;
}

afterEach(() => vi.restoreAllMocks());

test('behind a proxy a reader is who it added at the end, whatever port it saw', async () => {
  expect(
    await counted(true, [
      '10.0.0.1, 192.0.2.7',
      '192.0.2.7:50123',
      '[2001:db8::7]:50123',
      '2001:db8::7',
      '',
    ]),
  ).toEqual(['192.0.2.7', '192.0.2.7', '2001:db8::7', '2001:db8::7', '127.0.0.1']);
});

test('a proxy that nobody told of is warned of once, and not believed', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await counted(false, ['', '192.0.2.7', '192.0.2.8'])).toEqual(
    Array.from({ length: 3 }, () => '127.0.0.1'),
  );
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('BEHIND_PROXY=1'));
});
