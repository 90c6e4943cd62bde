import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { expect, test } from './served-site.ts';

// Playwright turns the back/forward cache off, for which readers' browsers have no reason.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** What a page is asked about its coming back: kept as it was, or why it was loaded anew. */
interface Return {
  readonly kept: boolean;
  readonly reasons: unknown;
}

async function leaveAndReturn(page: Page, elsewhere = '/en/glossary/'): Promise<Return> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset['kept'] = '';
    });
  });
  const before = page.url();
  await page.evaluate((address) => location.assign(address), elsewhere);
  await expect(page).toHaveURL(elsewhere);
  await page.waitForLoadState();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(before);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return {
      kept: document.documentElement.dataset['kept'] !== undefined,
      reasons: entry && 'notRestoredReasons' in entry ? entry.notRestoredReasons : 'unknown',
    };
  });
}

const pages: Readonly<Record<string, string>> = {
  'the home page': '/es/',
  'a feature': '/es/reservas/',
  'an article': '/es/reservas/cancelar-una-reserva/',
  'the list of all articles': '/es/articulos/',
  'the results of a search': '/es/buscar/?q=cancelar%20una%20reserva',
  'the contact form': '/es/contacto/',
  'the support options': '/es/soporte/',
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name} comes back as it was left`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await leaveAndReturn(page)).toEqual({ kept: true, reasons: null });
  });
}

test('so does an article in whose search bar a question was typed', async ({ page }) => {
  await page.goto('/es/reservas/cancelar-una-reserva/');
  const field = page.getByRole('combobox').first();
  await field.fill('me cobraron dos veces la comisión de limpieza');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await leaveAndReturn(page)).toEqual({ kept: true, reasons: null });
});

test('so does a form somebody has begun, with every word', async ({ page }) => {
  await page.goto('/es/contacto/');
  await page.locator('#request').fill('No encuentro mi factura de marzo.');
  expect(await leaveAndReturn(page)).toEqual({ kept: true, reasons: null });
  await expect(page.locator('#request')).toHaveValue('No encuentro mi factura de marzo.');
});

test('a page that comes back has the theme chosen since, and its menu closed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/');
  const menu = page.getByRole('banner').locator('summary').last();
  await menu.click();
  const link = page.getByRole('banner').getByRole('link', { name: 'Support' });
  await expect(link).toBeVisible();
  await page.evaluate(() => {
    addEventListener('pageshow', () => (document.documentElement.dataset['kept'] = ''));
  });
  await link.click();
  await expect(page).toHaveURL('/en/support/');
  await menu.click();
  const theme = page.getByRole('banner').getByRole('button', { name: /Appearance/ });
  await theme.click();
  await theme.click();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/en/');
  await expect(page.locator('html[data-kept]')).toHaveAttribute('data-theme', 'dark');
  await expect(link).toBeHidden();
  await menu.click();
  await expect(theme).toHaveAccessibleName('Appearance: Dark');
});
