import { expect, test } from './served-site.ts';

const article = '/es/reservas/cancelar-una-reserva/';

test('without a chat the button leads to the contact form, and says from which article', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/en/reservations/cancel-a-reservation/');
  const button = page.getByRole('link', { name: 'Chat', exact: true });
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.x).toBeLessThan(100);
  await button.click();
  await expect(page).toHaveURL(/\/en\/contact\/\?article=reservations\/cancel-a-reservation$/);
  expect(fetched.filter((path) => path.includes('chat'))).toEqual([]);
});

for (const path of ['/es/', article, '/es/articulos/', '/es/buscar/?q=airbnb', '/es/no-existe/']) {
  test(`the button is on ${path} once, and above the footer at the page's end`, async ({
    page,
  }) => {
    await page.goto(path);
    const button = page.getByRole('link', { name: 'Chat en vivo', exact: true });
    await expect(button).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const covered = await page.evaluate(() => {
      const chat = [...document.querySelectorAll('main ~ section a')].find((it) =>
        it.checkVisibility(),
      );
      const box = chat?.getBoundingClientRect() ?? new DOMRect();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const under: string[] = [];
      while (words.nextNode()) {
        const { currentNode: node } = words;
        if (chat?.contains(node) || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const hit = [...range.getClientRects()].some(
          (it) =>
            it.left < box.right &&
            it.right > box.left &&
            it.top < box.bottom &&
            it.bottom > box.top,
        );
        if (hit && node.textContent?.trim()) under.push(node.textContent);
      }
      return under;
    });
    expect(covered).toEqual([]);
  });
}

for (const width of [360, 1280, 1680]) {
  test(`no line is half covered by the button while reading, ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    const strip = page.locator('main ~ section').filter({ has: page.locator('a') });
    const button = await strip.getByRole('link').boundingBox();
    const box = await strip.boundingBox();
    if (!button || !box) throw new Error('There is no button.');
    const main = await page.locator('main h1').boundingBox();
    // Beside the text where the window is wide, or in a strip from edge to edge.
    const beside = button.x + button.width <= (main?.x ?? 0);
    expect(beside || (box.x === 0 && box.width === width)).toBe(true);
    expect(beside).toBe(width === 1680);
  });
}

for (const width of [360, 1280]) {
  test(`no focus is ever below the button, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    const focused: string[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const at = document.activeElement;
        const chat = document.querySelector('main ~ section a');
        if (!at || !chat || at === document.body) return { name: '', covered: false };
        const [box, button] = [at.getBoundingClientRect(), chat.getBoundingClientRect()];
        // What is taller than the room between header and button cannot be seen whole anyway.
        const covered =
          at !== chat &&
          chat.checkVisibility() &&
          box.height < innerHeight - 176 &&
          box.left < button.right &&
          box.right > button.left &&
          box.top < button.bottom &&
          box.bottom > button.top;
        return { name: at.textContent?.trim().slice(0, 40) || at.tagName, covered };
      });
      if (state.name === '') break;
      focused.push(state.name);
      expect(state).toEqual({ name: state.name, covered: false });
    }
    expect(focused).toContain('Chat en vivo');
    expect(focused.length).toBeGreaterThan(20);
  });
}

test('the button is not printed, and stays below the dropdown of the search', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/es/');
  const button = page.getByRole('link', { name: 'Chat en vivo', exact: true });
  await page.getByRole('combobox').fill('cancelar reserva');
  await expect(page.getByRole('option').first()).toBeVisible();
  const layers = await page.evaluate(() =>
    ['.search-panel', 'main ~ section'].map((selector) => {
      const element = document.querySelector(selector);
      return Number(element && getComputedStyle(element).zIndex);
    }),
  );
  expect(layers[0]).toBeGreaterThan(layers[1] ?? Infinity);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
});

test('on a phone the button makes room for the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/es/');
  const button = page.getByRole('link', { name: 'Chat en vivo', exact: true });
  await expect(button).toBeVisible();
  await page.getByRole('combobox').focus();
  await expect(button).toBeHidden();
  await page.getByRole('combobox').blur();
  await expect(button).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to the contact form', async ({ page }) => {
    await page.goto(article);
    await page.getByRole('link', { name: 'Chat en vivo', exact: true }).click();
    await expect(page).toHaveURL(/\/es\/contacto\/\?article=reservations\/cancel-a-reservation$/);
  });
});
