import type { Locator, Page } from '@playwright/test';
import { runCommand } from '../commands/run-command.ts';
import { reaction as english } from '../i18n/strings/en/reaction.ts';
import { reaction as spanish } from '../i18n/strings/es/reaction.ts';
import { overflow, violations } from './accessibility.ts';
import { expect, test } from './served-site.ts';

const languages = [
  { path: '/en/reservations/cancel-a-reservation/', contact: '/en/contact/', words: english },
  { path: '/es/reservas/cancelar-una-reserva/', contact: '/es/contacto/', words: spanish },
] as const;

const article = 'reservations/cancel-a-reservation';

/** What the page sends and what the service answers. */
function heard(page: Page): { readonly face?: string; readonly id?: string; status: number }[] {
  const all: { status: number }[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (!request.url().endsWith('/api/reactions')) return;
    all.push({ ...(request.postDataJSON() as object), status: response.status() });
  });
  return all;
}

/** What axe finds in the form; the pages as a whole are looked at in quality.spec.ts. */
async function complaints(page: Page): Promise<string[]> {
  await page
    .locator('[data-reaction]')
    .evaluate((form) => form.scrollIntoView({ block: 'center' }));
  return violations(page, '[data-reaction]');
}

for (const { path, contact, words } of languages) {
  const group = (page: Page): Locator => page.getByRole('group', { name: words.question });

  test(`a reader says no and why, by keyboard, and goes on to the form: ${path}`, async ({
    page,
    dataFolder,
  }) => {
    const sent = heard(page);
    await page.goto(path);
    await group(page).getByRole('radio', { name: words.happy }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: words.thanks })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status').filter({ hasText: words.later.sorry })).toBeVisible();
    await page.keyboard.press('Tab');
    const reasons = page.getByRole('group', { name: words.later.reason });
    await expect(reasons.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(reasons.getByRole('radio', { name: words.later.missing })).toBeChecked();
    await expect(
      page.getByRole('status').filter({ hasText: words.later.reasonThanks }),
    ).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.at(-1)).toMatchObject({ article, face: 'sad', reason: 'missing', status: 204 });
    const { out } = await runCommand('report', ['--json'], dataFolder);
    const { reactions } = JSON.parse(out) as { reactions: { article: string }[] };
    const locale = path.slice(1, 3);
    expect(reactions).toContainEqual(
      expect.objectContaining({ article, locale, reasons: { missing: 1 } }),
    );
    const form = page.locator('[data-reaction]');
    const before = sent.length;
    await form.getByRole('link', { name: words.later.contact, exact: true }).click();
    await expect(page).toHaveURL(`${contact}?${new URLSearchParams({ article }).toString()}`);
    await page.goBack();
    await page.reload();
    await expect(group(page).getByRole('radio', { name: words.sad })).toBeChecked();
    await expect(reasons.getByRole('radio', { name: words.later.missing })).toBeChecked();
    expect(sent).toHaveLength(before);
  });

  test(`a service that does not answer loses nothing: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.route('**/api/reactions', (route) => route.abort());
    await page.getByText(words.neutral, { exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words.later.failed })).toBeVisible();
    await expect(group(page).getByRole('radio', { name: words.neutral })).toBeChecked();
    await page.unroute('**/api/reactions');
    await group(page).getByRole('button', { name: words.send }).click();
    await expect(page.getByRole('status').filter({ hasText: words.thanks })).toBeVisible();
    await expect(group(page).getByRole('button')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`a reaction is a form like any other: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(words.thanks)).toBeHidden();
      await page.getByText(words.happy, { exact: true }).click();
      await group(page).getByRole('button', { name: words.send }).click();
      await expect(page).toHaveURL(`${path}#thanks`);
      await expect(page.getByText(words.thanks)).toBeInViewport();
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the reasons, and all fits a phone: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(languages[1].path);
    await page.getByText(spanish.sad, { exact: true }).click();
    await expect(page.getByRole('group', { name: spanish.later.reason })).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}

test('the question is not printed', async ({ page }) => {
  await page.goto(languages[0].path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(english.question)).toBeHidden();
});

test('nothing of the reaction is fetched before a reader chooses', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(languages[0].path);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /\/reaction\/|\/reaction\.[^/]*\.js/.test(path))).toEqual([]);
  await page.getByText(english.happy, { exact: true }).click();
  await expect(page.getByText(english.thanks)).toBeVisible();
  expect(fetched).toContain('/reaction/en.json');
});

test('a question without a hit is told to the service once it rests', async ({ page }) => {
  const told: unknown[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/misses'))
      told.push([response.status(), response.request().postDataJSON()]);
  });
  await page.clock.install();
  await page.goto('/en/');
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').pressSequentially('zzyzx qqxv');
  await expect(page.getByText('We found nothing about “zzyzx qqxv”.').first()).toBeVisible();
  // The rest of two seconds would leave a busy machine little of the time it has to tell the service.
  await page.clock.fastForward(2000);
  const miss = [204, { locale: 'en', question: 'zzyzx qqxv' }];
  await expect.poll(() => told).toEqual([miss]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(page.getByText('We found nothing about “zzyzx qqxv”.').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(told).toEqual([miss]);
});
