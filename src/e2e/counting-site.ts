import { test as base } from '@playwright/test';
import { Hono } from 'hono';
import { resolve } from 'node:path';
import { listen } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';

/** One request that reached the server. */
export interface Asked {
  readonly path: string;
  /** The browser fetched it ahead, for a page that may be opened. */
  readonly ahead: boolean;
  readonly status: number;
}

interface Counting {
  readonly siteUrl: string;
  /** Everything asked for so far. */
  readonly asked: readonly Asked[];
}

/** Tests over the built site, each with a server of its own that remembers what was asked for. */
export const test = base.extend<Counting & { server: Counting }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  server: async ({}, use) => {
    const asked: Asked[] = [];
    const app = new Hono();
    app.use(async (context, next) => {
      await next();
      const purpose = context.req.header('sec-purpose') ?? context.req.header('purpose');
      asked.push({
        path: context.req.path,
        ahead: purpose?.startsWith('prefetch') ?? false,
        status: context.res.status,
      });
    });
    app.route('/', siteApp(resolve('dist')));
    const { port, close } = await listen(app, 0);
    await use({ siteUrl: `http://127.0.0.1:${port}`, asked });
    await close();
  },
  siteUrl: async ({ server }, use) => use(server.siteUrl),
  asked: async ({ server }, use) => use(server.asked),
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});

export { expect } from '@playwright/test';
