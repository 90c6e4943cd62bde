import { overflow } from './accessibility.ts';
import { ask } from './ask.ts';
import { expect, test } from './served-site.ts';

test('whoever is in the field before its script is there gets an answer', async ({ page }) => {
  let come = (): void => undefined;
  const typed = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/Body*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/es/', { waitUntil: 'commit' });
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').pressSequentially('cancelar');
  come();
  await expect(page.getByRole('option').first()).toContainText('Cancelar una reserva');
});

test('hits stay open at a word without meaning, and at a pause within one', async ({ page }) => {
  await page.goto('/es/');
  await ask(page, 'co');
  // Times at which the dropdown closed.
  const closed = await page.evaluateHandle(() => {
    const times: number[] = [];
    const panel = document.querySelector<HTMLElement>('main [data-panel]');
    if (!panel) throw new Error('no dropdown');
    new MutationObserver(() => panel.hidden && times.push(performance.now())).observe(panel, {
      attributeFilter: ['hidden'],
    });
    return times;
  });
  const bar = page.getByRole('combobox');
  await bar.pressSequentially('nectar a', { delay: 100 });
  await page.waitForTimeout(1000);
  await bar.press('Control+A');
  await bar.pressSequentially('inv', { delay: 100 });
  await page.waitForTimeout(1000);
  await expect(page.getByRole('option').first()).toContainText(/invita/i);
  expect(await closed.jsonValue()).toEqual([]);
});

test('arrow keys leave the page where it is', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/en/');
  await ask(page, 'airbnb');
  const before = await page.evaluate(() => scrollY);
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

for (const width of [320, 390, 844, 1024]) {
  test(`the header keeps to one line with the bar open, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 390 });
    await page.goto('/es/reservas/cancelar-una-reserva/');
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(80);
    const name = header.getByText('iGMS Help Desk', { exact: true });
    expect((await name.boundingBox())?.height).toBeLessThan(40);
    await page.keyboard.press('/');
    await ask(page, 'airbnb');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the question goes along to the results in another language', async ({ page }) => {
  await page.goto('/es/buscar/?q=cancelar+reserva');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/search/?q=cancelar+reserva');
  await expect(page.locator('help-results li a').first()).toContainText('Cancel a reservation');
});
