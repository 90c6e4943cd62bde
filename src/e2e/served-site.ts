import { test as base } from '@playwright/test';
import { resolve } from 'node:path';
import { listen } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';

/** Tests over the built site, served on a free port of this machine while they run. */
export const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const server = await listen(siteApp(resolve('dist')), 0);
      await use(`http://127.0.0.1:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});

export { expect } from '@playwright/test';
