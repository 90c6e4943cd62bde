import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { layoutShift } from './layout-shift.ts';
import { expect, test } from './served-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    for (const path of pages) {
      test(`axe finds nothing on ${path}, ${theme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe);
        const violations = await page.evaluate<Result[]>(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)",
        );
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(told).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
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
