import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prefetchPage } from './prefetch-page.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('<!doctype html>')));
  document.head.replaceChildren();
});

afterEach(() => void vi.unstubAllGlobals());

const addresses = (): unknown[] => fetched.mock.calls.map(([address]) => address);

test('where a browser knows no Speculation Rules, a page is fetched as data is: Firefox blocks links that prefetch', () => {
  prefetchPage(`${location.origin}/es/reservas/`);
  prefetchPage(`${location.origin}/es/reservas/`);
  expect(addresses()).toEqual(['/es/reservas/']);
  expect(fetched.mock.calls[0]?.[1]).toEqual({ priority: 'low', headers: { purpose: 'prefetch' } });
  expect(document.head.childElementCount).toBe(0);
});

test('a page that cannot be fetched ahead troubles nobody', async () => {
  fetched.mockImplementation(() => Promise.reject(new TypeError('offline')));
  prefetchPage(`${location.origin}/es/mensajes/`);
  await vi.waitFor(() => expect(addresses()).toEqual(['/es/mensajes/']));
});

test('neither this page, nor another site, nor a file is fetched ahead', () => {
  for (const address of [location.href, 'https://example.com/es/', `${location.origin}/a.pdf`])
    prefetchPage(address);
  expect(addresses()).toEqual([]);
});
