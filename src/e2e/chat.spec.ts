import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test } from './chat-site.ts';

const article = '/en/orders/track-an-order/';
const chatPage = 'https://chat.leafandpot.example/';

/** A Monday at noon in Vienna, when the team is there. */
const open = new Date('2026-11-23T11:00:00Z');
/** A Saturday. */
const closed = new Date('2026-11-28T11:00:00Z');

const launcher = (page: Page) => page.locator('a[data-chat]');

async function openPanel(page: Page, address: string, now = open): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(address);
  await launcher(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('says until when the team is there, and when it comes back', async ({ page, chatSite }) => {
  const site = await chatSite('url');
  await openPanel(page, site + article);
  await expect(page.getByText(/^Open now, until .*: the garden team is online/)).toBeVisible();
  await expect(page.getByText('hear from us within 24 hours')).toBeHidden();
  await openPanel(page, site + article, closed);
  await expect(page.getByText(/^Nobody is online right now. Opens: Monday/)).toBeVisible();
  await expect(page.getByText('hear from us within 24 hours')).toBeVisible();
});

test('opens, closes with Escape and gives the focus back', async ({ page, chatSite }) => {
  await openPanel(page, (await chatSite('url')) + article);
  await expect(page.getByLabel('What is it about?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(launcher(page)).toBeFocused();
});

test('shows the articles that answer before the chat opens', async ({ page, chatSite }) => {
  await openPanel(page, (await chatSite('url')) + article);
  await page.getByLabel('What is it about?').pressSequentially('how often should I water');
  await expect(page.getByRole('link', { name: /Water your plants/ })).toBeVisible();
});

test('keeps what was typed, and takes it along to the contact form', async ({ page, chatSite }) => {
  const site = await chatSite('url');
  await openPanel(page, site + article);
  await page.getByLabel('What is it about?').fill('My parcel is late');
  await page.reload();
  await launcher(page).click();
  await expect(page.getByLabel('What is it about?')).toHaveValue('My parcel is late');
  await page.getByRole('link', { name: 'Use the form' }).click();
  await expect(page).toHaveURL(
    `${site}/en/contact/?article=orders/track-an-order&q=My+parcel+is+late`.replace(
      'orders/',
      'orders%2F',
    ),
  );
});

test('tells the team nothing unless the reader agrees', async ({ page, context, chatSite }) => {
  const opened: string[] = [];
  await context.route(`${chatPage}**`, async (route) => {
    opened.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Chat</title>' });
  });
  const site = await chatSite('url');
  await openPanel(page, site + article);
  await page.getByLabel('What is it about?').fill('My parcel is late');
  await expect(page.getByRole('dialog').getByRole('checkbox')).not.toBeChecked();
  let popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Start the chat' }).click();
  await (await popup).waitForLoadState();
  expect(opened).toEqual([chatPage]);
  await page.reload();
  await launcher(page).click();
  await expect(
    page.getByText('They would see: Track an order · “My parcel is late”'),
  ).toBeVisible();
  await page.getByRole('dialog').getByRole('checkbox').check();
  popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Start the chat' }).click();
  await (await popup).waitForLoadState();
  const { searchParams } = new URL(opened[1] ?? '');
  expect(searchParams.get('question')).toBe('My parcel is late');
  expect(searchParams.get('article')).toBe(site + article);
});

test('on pages of the website it is the website chat, not for urgent matters', async ({
  page,
  chatSite,
}) => {
  await openPanel(page, `${await chatSite('url')}/en/`);
  await expect(page.getByRole('dialog', { name: 'Website chat' })).toBeVisible();
  await expect(page.getByText('For anything urgent, use the live chat inside')).toBeVisible();
});

test('leads to the contact form where the panel cannot be fetched', async ({ page, chatSite }) => {
  const site = await chatSite('url');
  await page.route('**/chat/en/', (route) => route.abort());
  await page.goto(site + article);
  await launcher(page).click();
  await expect(page).toHaveURL(`${site}/en/contact/?article=orders/track-an-order`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in the panel, ${colorScheme}, ${String(width)} px`, async ({
      page,
      chatSite,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await openPanel(page, `${await chatSite('url')}/en/`, closed);
      await page.getByLabel('What is it about?').fill('how often should I water');
      await expect(page.getByRole('link', { name: /Water your plants/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
