import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { expect, test } from './served-site.ts';

const journeys = [
  {
    home: '/es/',
    question: '¿Cómo puedo cancelar una reserva?',
    article: /\/es\/reservas\/cancelar-una-reserva\//,
    title: 'Cancelar una reserva',
  },
  {
    home: '/en/',
    question: 'How do I cancel a reservation?',
    article: /\/en\/reservations\/cancel-a-reservation\//,
    title: 'Cancel a reservation',
  },
];

/** Goes down the hits until the one with this title is active. */
async function goDownTo(page: Page, title: string): Promise<void> {
  const wanted = page.getByRole('option').filter({ has: page.getByText(title, { exact: true }) });
  await expect(wanted.first()).toBeVisible();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await wanted.first().getAttribute('aria-selected')) === 'true') return;
  }
  throw new Error(`No hit "${title}".`);
}

for (const { home, question, article, title } of journeys) {
  test(`a question on ${home} leads to its article by keyboard`, async ({ page }) => {
    await page.goto(home);
    await ask(page, question);
    await goDownTo(page, title);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('a hit under a heading lands on that heading', async ({ page }) => {
  await page.goto('/en/');
  await ask(page, 'decline inquiry');
  const hit = page.locator('[role=option][href*="#"]').first();
  // From here on the reader is choosing, and nothing moves any more.
  await hit.hover();
  const href = await hit.getAttribute('href');
  await hit.click();
  const id = decodeURIComponent(new URL(href ?? '', page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('nothing is active until an arrow key, and the focus stays in the field', async ({ page }) => {
  await page.goto('/en/reservations/');
  await page.keyboard.press('/');
  const bar = page.getByRole('combobox');
  await expect(bar).toBeFocused();
  await bar.pressSequentially('cleaning');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(bar).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await expect(bar).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveText('See all results');
  await page.keyboard.press('ArrowDown');
  const active = page.getByRole('option', { selected: true });
  await expect(active).toHaveCount(1);
  await expect(bar).toHaveAttribute(
    'aria-activedescendant',
    (await active.getAttribute('id')) ?? '',
  );
  await expect(bar).toBeFocused();
});

test('Escape closes, then clears; Ctrl+K comes back', async ({ page }) => {
  await page.goto('/en/');
  await ask(page, 'airbnb');
  const bar = page.getByRole('combobox');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(bar).toHaveValue('airbnb');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveValue('');
  await bar.blur();
  await page.keyboard.press('Control+k');
  await expect(bar).toBeFocused();
});

test('Ctrl+Enter opens the hit in a new tab', async ({ page, context }) => {
  await page.goto('/en/');
  await ask(page, 'airbnb');
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect((await opened).url()).toContain('/en/');
  await expect(page).toHaveURL('/en/');
});

test('the number of results is announced after a pause', async ({ page }) => {
  await page.goto('/es/');
  await ask(page, 'calendario');
  await expect(page.locator('[data-status]', { hasText: /\d+ resultados?/ })).toHaveCount(1);
});
