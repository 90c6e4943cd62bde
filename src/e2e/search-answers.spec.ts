import { ask } from './ask.ts';
import { expect, test } from './served-site.ts';

test('a typing mistake is corrected, and can be taken back', async ({ page }) => {
  await page.goto('/es/');
  await ask(page, 'cancelar rezerva');
  await expect(page.getByText('Resultados para «cancelar reserva».')).toBeVisible();
  await page.getByRole('button', { name: 'Buscar «cancelar rezerva»' }).click();
  await expect(page.getByText('Resultados para «cancelar reserva».')).toBeHidden();
});

test('a question in English on the Spanish site finds the article in Spanish', async ({ page }) => {
  await page.goto('/es/');
  await ask(page, 'how do I invite a team member');
  await expect(
    page.getByRole('option').filter({ hasText: 'Invitar a un miembro del equipo' }),
  ).toBeVisible();
});

test('a question about something else gets no invented answer', async ({ page }) => {
  await page.goto('/en/');
  const bar = page.getByRole('combobox');
  await bar.click();
  await bar.pressSequentially('how to unclog a toilet');
  await expect(
    page.getByText('We found nothing about “how to unclog a toilet”.').first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'See articles by feature' })).toBeVisible();
});

test('the words of the question are marked on the page it leads to, and the marks can go', async ({
  page,
}) => {
  await page.goto('/en/');
  await ask(page, 'security deposit');
  await page.getByRole('option').first().click();
  const dismiss = page.getByRole('button', { name: 'Remove the marks' });
  await expect(dismiss).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.get('asked')?.size ?? 0)).toBeGreaterThan(2);
  await dismiss.click();
  await expect(dismiss).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.has('asked'))).toBe(false);
  await page.reload();
  await expect(dismiss).toBeHidden();
});

test('recent questions come back, and can be cleared', async ({ page }) => {
  await page.goto('/en/');
  await ask(page, 'security deposit');
  await page.getByRole('option').first().click();
  await page.goto('/en/');
  const bar = page.getByRole('combobox');
  await bar.click();
  await expect(page.getByRole('option', { name: 'security deposit' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.reload();
  await bar.click();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('when Pagefind cannot be loaded the instant tier goes on alone', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/es/');
  await ask(page, 'colores del calendario');
  await expect(page.getByRole('option').filter({ hasText: 'colores' }).first()).toBeVisible();
  await page.waitForTimeout(600);
  await expect(page.getByText('La búsqueda no pudo cargarse.')).toHaveCount(0);
  await expect(page.getByRole('option').filter({ hasText: 'colores' }).first()).toBeVisible();
});

test('nothing moves once the reader has begun to choose', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/*/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/');
  await ask(page, 'guest money late deadline');
  await page.keyboard.press('ArrowDown');
  const before = await page
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.textContent));
  release();
  await page.waitForTimeout(800);
  const after = await page
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.textContent));
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
});

test('nothing of the search is fetched before it is used, and its file once, beside its code', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/es/reservas/cancelar-una-reserva/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /^\/(search|pagefind)\/|help-search/.test(path))).toEqual([]);
  fetched.length = 0;
  await ask(page, 'cancelar reserva');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(fetched.filter((path) => path === '/search/es.json')).toHaveLength(1);
  expect(fetched.slice(0, 2)).toContain('/search/es.json');
});
