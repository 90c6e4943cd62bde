import { afterEach, expect, test, vi } from 'vitest';
import { sharedIndex } from './shared-index.ts';

afterEach(() => void vi.unstubAllGlobals());

test('asks for its file without CORS, as the page preloads it: with it, Safari would load it twice', async () => {
  const fetched = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', fetched);
  await expect(sharedIndex('en')).rejects.toThrow('offline');
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/search/en.json', {
    mode: 'no-cors',
    credentials: 'include',
  });
});
