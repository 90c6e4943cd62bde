import { test as base } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { listen, type Listening } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';

/** What the support.yml of each site says that the second help desk's own does not. */
const chats = {
  url: {},
  crisp: {
    chat: {
      provider: 'crisp',
      channel: 'live-chat',
      id: '0a1b2c3d-0000-4000-8000-00000000c21f',
    },
  },
} as const;

type Chat = keyof typeof chats;

/** Tests over the second help desk with a chat; each is built once per run, and served by each worker. */
export const test = base.extend<object, { chatSite: (chat: Chat) => Promise<string> }>({
  chatSite: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use, { project }) => {
      const sites = new Map<Chat, Listening>();
      await use(async (chat) => {
        const folder = join(project.outputDir, 'chat-sites');
        const site = sites.get(chat) ?? (await listen(siteApp(await built(folder, chat)), 0));
        sites.set(chat, site);
        return `http://127.0.0.1:${String(site.port)}`;
      });
      for (const site of sites.values()) await site.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** Builds in one checkout get in each other's way, so the workers take turns; Playwright empties the folder for each run. */
async function built(folder: string, chat: Chat): Promise<string> {
  const dist = join(folder, chat, 'dist');
  const turn = join(folder, 'building');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      break;
    } catch {
      await new Promise((later) => setTimeout(later, 200));
    }
  }
  try {
    if (!existsSync(join(dist, '404.html'))) build(join(folder, chat, 'content'), dist, chat);
    return dist;
  } finally {
    rmSync(turn, { recursive: true });
  }
}

function build(content: string, dist: string, chat: Chat): void {
  cpSync(resolve('src/e2e/second-help-desk'), content, { recursive: true });
  const file = join(content, 'support.yml');
  const support = parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, stringify({ ...support, ...chats[chat] }));
  execFileSync('astro', ['build', '--silent', '--outDir', dist], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      PATH: `${resolve('node_modules/.bin')}:${String(process.env['PATH'])}`,
    },
    stdio: 'pipe',
  });
}
