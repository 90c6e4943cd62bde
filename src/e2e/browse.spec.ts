import { expect, test } from './served-site.ts';

test('a reader browses from home to a feature to an article', async ({ page }) => {
  await page.goto('/es/');
  await page.getByRole('link', { name: 'Reservas', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reservas');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Cancelar una reserva/ })
    .click();
  await expect(page).toHaveURL('/es/reservas/cancelar-una-reserva/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancelar una reserva');
  await page
    .getByRole('navigation', { name: 'Dónde estás' })
    .getByRole('link', { name: 'Reservas' })
    .click();
  await expect(page).toHaveURL('/es/reservas/');
});

test('the language switch keeps the article', async ({ page }) => {
  await page.goto('/es/reservas/cancelar-una-reserva/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/reservations/cancel-a-reservation/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the first page leads on to the language of the browser, then to the one chosen', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/');
  await page.goto('/');
  await expect(page).toHaveURL('/es/');
  await context.close();
});

test('the theme switch is remembered on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const theme = page.getByRole('banner').getByRole('button', { name: /Appearance/ });
  await theme.click();
  await theme.click();
  await expect(theme).toHaveAccessibleName('Appearance: Dark');
  await page.goto('/en/reservations/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const paper = await page
    .locator('html')
    .evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper).toContain('0.19');
});

test('the table of contents follows the reading', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/reservations/cancel-a-reservation/');
  const contents = page.locator('[data-contents]');
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
});

test('the link of a heading is copied', async ({ page, context, siteUrl }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: siteUrl });
  await page.goto('/en/reservations/cancel-a-reservation/');
  await page.locator('.heading-link').first().click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toContain('#');
});

test('the link stands behind the last word of a heading that fills two lines', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/es/precios-dinamicos/usar-pricelabs-u-otra-herramienta/');
  const heading = page.getByRole('heading', { name: 'Cambiar de una herramienta a otra' });
  const lines = await heading.evaluate((element) =>
    [...element.getClientRects()].map(({ right, bottom }) => ({ right, bottom })),
  );
  expect(lines).toHaveLength(2);
  const link = await heading.locator('xpath=following-sibling::a').boundingBox();
  const { right = 0, bottom = 0 } = lines[1] ?? {};
  expect((link?.x ?? 0) - right).toBeGreaterThanOrEqual(0);
  expect((link?.x ?? 0) - right).toBeLessThan(20);
  expect(Math.abs((link?.y ?? 0) + (link?.height ?? 0) - bottom)).toBeLessThan(10);
});

test('an address that leads nowhere answers in its language, with its words in the search bar', async ({
  page,
}) => {
  const response = await page.goto('/en/reservations/refund-guest-money/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await expect(page.getByRole('combobox')).toHaveValue('refund guest money');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on a phone the menu opens and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/es/reservas/');
  const menu = page.getByRole('banner').locator('summary').last();
  await menu.click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Soporte' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Soporte' })).toBeHidden();
});
