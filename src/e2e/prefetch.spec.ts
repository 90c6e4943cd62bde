import type { Page } from '@playwright/test';
import { expect, test, type Asked } from './counting-site.ts';

const ARTICLE = '/es/reservas/cancelar-una-reserva/';

/** How long a pointer has to rest on a link. */
const REST_MS = 80;
/** Longer than a pointer has to rest, and than the page takes to come. */
const LONG_ENOUGH_MS = 800;

const article = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /Cancelar una reserva/ });

const pages = (asked: readonly Asked[], path: string): readonly Asked[] =>
  asked.filter((one) => one.path === path);

const delivery = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry && 'deliveryType' in entry ? String(entry.deliveryType) : '';
  });

test('the page behind a link the pointer rests on is fetched ahead, once, and opens from there', async ({
  page,
  asked,
}) => {
  await page.goto('/es/reservas/');
  expect(pages(asked, ARTICLE)).toEqual([]);
  await article(page).hover();
  await expect
    .poll(() => pages(asked, ARTICLE))
    .toEqual([{ path: ARTICLE, ahead: true, status: 200 }]);
  await page.mouse.move(0, 0);
  await article(page).hover();
  await page.waitForTimeout(LONG_ENOUGH_MS);
  await article(page).click();
  await expect(page).toHaveURL(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancelar una reserva');
  expect(await delivery(page)).toBe('navigational-prefetch');
  expect(pages(asked, ARTICLE)).toHaveLength(1);
});

test('so is the page behind a link that is tabbed to', async ({ page, asked }) => {
  await page.goto('/es/reservas/');
  await article(page).focus();
  await expect.poll(() => pages(asked, ARTICLE)).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(ARTICLE);
  expect(await delivery(page)).toBe('navigational-prefetch');
  expect(pages(asked, ARTICLE)).toHaveLength(1);
});

test('a browser without Speculation Rules fetches it into its cache, and asks for it no second time', async ({
  page,
  asked,
}) => {
  await page.addInitScript(() => {
    HTMLScriptElement.supports = (type) => type !== 'speculationrules';
  });
  await page.goto('/es/reservas/');
  await article(page).hover();
  await expect
    .poll(() => pages(asked, ARTICLE))
    .toEqual([{ path: ARTICLE, ahead: true, status: 200 }]);
  await page.waitForTimeout(LONG_ENOUGH_MS);
  await article(page).click();
  await expect(page).toHaveURL(ARTICLE);
  // The browser may ask whether the page is still the same; it is never sent twice.
  expect(pages(asked, ARTICLE).filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a pointer that only passes over a link fetches nothing', async ({ page, asked }) => {
  // The page's time passes only when it is told to: on a busy machine the pointer would rest.
  await page.clock.install({ time: '2026-11-28T08:00:00Z' });
  await page.goto('/es/reservas/');
  await page.clock.pauseAt('2026-11-28T09:00:00Z');
  await article(page).hover();
  await page.clock.runFor(REST_MS - 1);
  await page.mouse.move(0, 0);
  await page.clock.runFor(LONG_ENOUGH_MS);
  await page.waitForTimeout(LONG_ENOUGH_MS);
  expect(pages(asked, ARTICLE)).toEqual([]);
});

test('what opens a chat or the search, and other sites, are never fetched ahead', async ({
  page,
  asked,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/es/reservas/');
  const before = asked.length;
  await page.locator('[data-open]').first().hover();
  await page.waitForTimeout(LONG_ENOUGH_MS);
  await page.locator('footer a[href^="https:"]').first().hover();
  await page.waitForTimeout(LONG_ENOUGH_MS);
  expect(asked.slice(before).filter(({ ahead }) => ahead)).toEqual([]);
});
