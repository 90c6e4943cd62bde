import { overflow, violations } from './accessibility.ts';
import { layoutShift } from './layout-shift.ts';
import { expect, test } from './served-site.ts';

const missing = '/es/no-existe/';

const pages = [
  '/es/',
  '/en/',
  '/es/reservas/',
  '/en/reservations/cancel-a-reservation/',
  '/es/calendario-y-disponibilidad/colores-del-multicalendario/',
  '/es/articulos/',
  '/en/search/?q=airbnb',
  '/es/soporte/',
  '/en/glossary/',
  missing,
];

for (const width of [360, 1280]) {
  for (const path of pages) {
    test(`axe finds nothing on ${path}, light and dark, ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
        expect(await overflow(page), colorScheme).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('pages keep to their policy and ask no other site', async ({ page, siteUrl }) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (
      !request.url().startsWith(siteUrl) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      foreign.push(request.url());
  });
  for (const path of pages.filter((path) => path !== missing)) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/en/');
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').pressSequentially('airbnb');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('nothing of the search is fetched before the bar is touched, and nothing jumps', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/en/reservations/cancel-a-reservation/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /pagefind|help-search|shared-index/.test(path))).toEqual([]);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});
