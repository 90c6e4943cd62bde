import { expect, test } from './served-site.ts';
import { ask } from './ask.ts';

test('Enter without a choice opens the results page, which can be shared', async ({ page }) => {
  await page.goto('/es/');
  await ask(page, 'cancelar reserva');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/es\/buscar\/\?q=cancelar/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Resultados para «cancelar reserva»',
  );
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Cancelar una reserva/ })
      .first(),
  ).toBeVisible();
});

test('results of a corrected question can be asked for as it was typed', async ({ page }) => {
  await page.goto('/es/buscar/?q=cancelar+rezerva');
  const summary = page.getByRole('main').getByText('Resultados para «cancelar reserva».');
  await expect(summary).toBeVisible();
  await page.getByRole('link', { name: 'Buscar «cancelar rezerva»' }).click();
  await expect(page).toHaveURL(/q=cancelar\+rezerva&exact=/);
  await expect(page.getByRole('status').filter({ hasText: /\d+ resultados?/ })).toBeVisible();
  await expect(summary).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Buscar «/ })).toHaveCount(0);
});

test('nothing found says so and carries the question to the support page', async ({ page }) => {
  await page.goto('/en/');
  const bar = page.getByRole('combobox');
  await bar.click();
  await bar.pressSequentially('xyzzyqwv');
  await expect(page.getByText('We found nothing about “xyzzyqwv”.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Ask the team' }).click();
  await expect(page.getByText('Your question: “xyzzyqwv”')).toBeVisible();
});

test('when the index cannot be loaded the bar says so, and recovers', async ({ page }) => {
  await page.route('**/search/en.json', (route) => route.abort());
  await page.goto('/en/');
  const bar = page.getByRole('combobox');
  await bar.click();
  await bar.pressSequentially('airbnb');
  await expect(page.getByText('Search could not load.').first()).toBeVisible();
  await page.unroute('**/search/en.json');
  await bar.fill('airbnb account');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('on a phone a hit in the bar of an article leads to its article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const choose of ['click', 'Enter']) {
    await page.goto('/es/reservas/cancelar-una-reserva/');
    await page.getByRole('banner').locator('a[data-open]').click();
    await page.getByRole('combobox').pressSequentially('conectar airbnb');
    const hit = page.getByRole('option').filter({ hasText: 'Conectar tu cuenta de Airbnb' });
    await expect(hit).toBeVisible();
    if (choose === 'click') await hit.click();
    else {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Conectar tu cuenta de Airbnb',
    );
  }
});

test('on a phone the bar opens over the header and ends above the keyboard', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: { width: 390, height: 420 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('/es/reservas/');
  await page.getByRole('link', { name: 'Buscar en el Help Desk' }).click();
  const bar = page.getByRole('combobox');
  await expect(bar).toBeFocused();
  await bar.pressSequentially('reserva');
  await expect(page.getByRole('option').first()).toBeVisible();
  const panel = await page.locator('[data-panel]').boundingBox();
  expect((panel?.y ?? 0) + (panel?.height ?? 999)).toBeLessThanOrEqual(420);
  await context.close();
});
