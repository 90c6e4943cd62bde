import { expect, test } from './counting-site.ts';

test('the letters of other languages are fetched where a page has them, and only there', async ({
  page,
  asked,
}) => {
  const fonts = (): string[] =>
    asked.map(({ path }) => path).filter((path) => path.endsWith('.woff2'));
  await page.goto('/es/reservas/cancelar-una-reserva/', { waitUntil: 'networkidle' });
  expect(fonts()).toEqual([expect.stringContaining('figtree-latin-wght')]);
  await page.locator('h1').evaluate((heading) => (heading.textContent = 'Zażółć gęślą jaźń'));
  await expect
    .poll(() => fonts().slice(1))
    .toEqual([expect.stringContaining('figtree-latin-ext-wght')]);
});
