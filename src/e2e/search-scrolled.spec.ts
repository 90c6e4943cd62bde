import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { expect, test } from './served-site.ts';

const article = '/es/reservas/cancelar-una-reserva/';
const heading = '#rechaza-una-consulta';

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

test('an article somebody has read half of stays where it is while they type in its bar', async ({
  page,
}) => {
  await page.goto(article);
  await page.evaluate(() => scrollTo(0, 900));
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(300);
  // By its key, for Playwright's own click scrolls what it presses into view.
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('rechazar consulta', { delay: 50 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await scrolled(page)).toBe(before);
});

for (const width of [390, 1280])
  test(`a hit under a heading of the same page leads there, below the header again, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    await page.keyboard.press('/');
    await ask(page, 'rechazar consulta');
    await page.locator(`[role="option"][href$="${heading}"]`).click();
    await expect(page).toHaveURL(article + heading);
    const header = page.getByRole('banner');
    await expect(header.getByRole('link', { name: 'iGMS Help Desk' })).toBeInViewport();
    await expect(header.getByRole('listbox')).toBeHidden();
    if (width < 800) await expect(header.getByRole('combobox')).toBeHidden();
    const top = await page.locator(heading).evaluate((it) => it.getBoundingClientRect().top);
    const bottom = await header.evaluate((it) => it.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(bottom);
  });
