import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../service/serve.ts';
import { readSettings } from '../service/settings.ts';

/** Journeys come from one address, faster than readers do. */
const manyVisits = { requests: 1000, others: 1000 };

interface Served {
  readonly siteUrl: string;
  /** Where the service stores what the journeys send; gone when they end. */
  readonly dataFolder: string;
}

/** Tests over the built site and its service, served on a free port of this machine while they run. */
export const test = base.extend<object, Served>({
  dataFolder: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'help-desk-journeys-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  siteUrl: [
    async ({ dataFolder }, use) => {
      const settings = readSettings({ PORT: '0', DATA_FOLDER: dataFolder });
      const server = await serve(settings, resolve('dist'), { rates: manyVisits });
      await use(`http://127.0.0.1:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
});

export { expect } from '@playwright/test';
