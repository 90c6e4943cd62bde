import type { Page } from '@playwright/test';
import { expect, test } from './chat-site.ts';

const article = '/en/orders/track-an-order/';
const crispScript = 'https://client.crisp.chat/l.js';

/** Stands for Crisp's own script: carries out the commands that are queued, and tells which it got. */
const crisp = `
  const told = [];
  const obey = (command) => {
    told.push(command.map((part) => (typeof part === 'function' ? 'callback' : part)));
    if (command[0] === 'on' && command[1] === 'session:loaded') command[2]();
  };
  const queued = window.$crisp;
  window.$crisp = { push: obey, told, id: window.CRISP_WEBSITE_ID };
  queued.forEach(obey);
`;

interface Told {
  readonly $crisp: { readonly told: unknown[]; readonly id: string };
}

const panelOn = async (page: Page, site: string): Promise<void> => {
  await page.goto(site + article);
  await page.locator('a[data-chat]').click();
  await page.getByLabel('What is it about?').fill('My parcel is late');
};

test('the script is loaded only when the chat starts, and is told what the reader agreed to', async ({
  page,
  chatSite,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route('https://*.crisp.chat/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/javascript', body: crisp });
  });
  const site = await chatSite('crisp');
  await panelOn(page, site);
  await page.getByRole('dialog').getByRole('checkbox').check();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Start the chat' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(asked).toEqual([crispScript]);
  const { told, id } = await page.evaluate(() => (window as unknown as Told).$crisp);
  expect(id).toBe('0a1b2c3d-0000-4000-8000-00000000c21f');
  expect(told).toContainEqual([
    'set',
    'message:text',
    [`My parcel is late\n\nTrack an order\n${site}${article}`],
  ]);
  expect(told.at(-1)).toEqual(['do', 'chat:open']);
  // Once it has been started the button opens the chat itself.
  await page.locator('a[data-chat]').click();
  const again = (): Promise<unknown[]> =>
    page.evaluate(() => [...(window as unknown as Told).$crisp.told]);
  await expect
    .poll(async () => (await again()).slice(told.length))
    .toEqual([
      ['do', 'chat:show'],
      ['do', 'chat:open'],
    ]);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a script that is blocked leaves the reader with the form and all that was typed', async ({
  page,
  chatSite,
}) => {
  await page.route(crispScript, (route) => route.abort('blockedbyclient'));
  await panelOn(page, await chatSite('crisp'));
  await page.getByRole('button', { name: 'Start the chat' }).click();
  await expect(page.getByRole('alert')).toHaveText(/The chat could not be opened/);
  await expect(page.getByLabel('What is it about?')).toHaveValue('My parcel is late');
  await page.getByRole('link', { name: 'Use the form' }).click();
  await expect(page).toHaveURL(/\/en\/contact\/\?article=.*&q=My\+parcel\+is\+late$/);
});

test('a script that does not answer within ten seconds is given up, and can be tried again', async ({
  page,
  chatSite,
}) => {
  const site = await chatSite('crisp');
  await page.clock.install();
  await page.route(crispScript, () => undefined);
  await panelOn(page, site);
  await page.getByRole('button', { name: 'Start the chat' }).click();
  await expect(page.getByRole('button', { name: 'Opening…' })).toBeVisible();
  await page.clock.runFor(9_000);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.clock.runFor(1_100);
  await expect(page.getByRole('alert')).toHaveText(/The chat could not be opened/);
  await page.unroute(crispScript);
  await page.route(crispScript, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: crisp }),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});
