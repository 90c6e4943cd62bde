import { test as base } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { listen, type Listening } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';
import { builtSite } from './built-site.ts';

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
        const dist = await builtSite(project.outputDir, `chat-${chat}`, withChat(chat));
        const site = sites.get(chat) ?? (await listen(siteApp(dist), 0));
        sites.set(chat, site);
        return `http://127.0.0.1:${String(site.port)}`;
      });
      for (const site of sites.values()) await site.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** What the second help desk's own support.yml does not say. */
const withChat =
  (chat: Chat) =>
  (content: string): void => {
    const file = join(content, 'support.yml');
    const support = parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, stringify({ ...support, ...chats[chat] }));
  };
