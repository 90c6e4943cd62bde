import { expect, test } from './served-site.ts';

test.use({ javaScriptEnabled: false });

test('every page kind can be read and reached', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Ver la ayuda en español' }).click();
  await page.getByRole('link', { name: 'Reservas', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Cancelar una reserva/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cancelar una reserva');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Opciones de soporte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opciones de soporte');
});

test('a question leads to the list of all articles', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('combobox').fill('cancel');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/search/?q=cancel');
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
  await page.getByRole('link', { name: 'Cancel a reservation' }).click();
  await expect(page).toHaveURL('/en/reservations/cancel-a-reservation/');
});
