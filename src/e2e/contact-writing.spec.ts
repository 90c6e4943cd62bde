import { expect, test } from './served-site.ts';

test('a draft survives a reload, and a new start can be taken back', async ({ page }) => {
  await page.goto('/es/contacto/');
  await page
    .getByRole('textbox', { name: 'Tu solicitud', exact: true })
    .fill('El calendario no se actualiza');
  await page.getByLabel('Es un problema técnico').check();
  await page.getByLabel('Qué debería ocurrir').fill('Que se actualice');
  await page.getByLabel('A todo mi equipo').check();
  await page.reload();
  const request = page.getByRole('textbox', { name: 'Tu solicitud', exact: true });
  await expect(request).toHaveValue('El calendario no se actualiza');
  await expect(page.getByLabel('Qué debería ocurrir')).toHaveValue('Que se actualice');
  await expect(page.getByLabel('A todo mi equipo')).toBeChecked();
  await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
  await expect(request).toHaveValue('');
  await expect(page.getByLabel('Es un problema técnico')).not.toBeChecked();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(request).toHaveValue('El calendario no se actualiza');
});

test('what was begun goes along when the reader changes the language', async ({ page }) => {
  await page.goto('/es/contacto/');
  await page.getByRole('textbox', { name: 'Tu solicitud', exact: true }).fill('Hola');
  await page.getByLabel('Es un problema técnico').check();
  await page.getByLabel('Títulos de las propiedades').fill('Casa Sol');
  await page.getByLabel('En el móvil').check();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/contact/');
  const request = page.getByRole('textbox', { name: 'Your request', exact: true });
  await expect(request).toHaveValue('Hola');
  await expect(page.getByLabel('Titles of the properties')).toHaveValue('Casa Sol');
  await expect(page.getByLabel('On a phone or tablet')).toBeChecked();
  await expect(page.getByText('We kept what you wrote on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.reload();
  await expect(request).toHaveValue('');
});

test('the device is described only when the reader asks for it', async ({ page }) => {
  await page.goto('/en/contact/');
  await page.getByLabel('It is a technical problem').check();
  const browser = page.getByLabel('Browser');
  await expect(browser).toHaveValue('');
  await page.getByRole('button', { name: 'Fill in from this device' }).click();
  await expect(browser).toHaveValue(/Chrom/);
  await expect(page.getByLabel('Operating system')).not.toHaveValue('');
  await expect(page.getByText('Check them before you send.')).toBeVisible();
});

test('a slip in the e-mail address is hinted at, not refused', async ({ page }) => {
  await page.goto('/en/contact/');
  const email = page.getByRole('textbox', { name: 'Email', exact: true });
  await email.pressSequentially('ana@gmial.com');
  await expect(page.getByText('Did you mean ana@gmail.com?')).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.locator('#email-error')).toBeHidden();
  await page.getByRole('button', { name: 'Use this one' }).click();
  await expect(email).toHaveValue('ana@gmail.com');
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});

test('articles that may answer come while the request is written, and take nothing away', async ({
  page,
}) => {
  await page.goto('/en/contact/');
  const request = page.getByRole('textbox', { name: 'Your request', exact: true });
  await request.pressSequentially('connect airbnb');
  await expect(page.locator('suggested-articles')).toBeHidden();
  await request.pressSequentially(' account');
  const suggestions = page.getByRole('region', { name: 'This may answer it' });
  await expect(suggestions.getByRole('link').first()).toContainText('Connect your Airbnb account');
  expect(await suggestions.getByRole('link').count()).toBeLessThanOrEqual(3);
  await expect(page.getByText(/\d articles? may answer you/)).toHaveCount(1);
  await expect(request).toBeFocused();
  const opened = page.waitForEvent('popup');
  await suggestions.getByRole('link').first().click();
  await (await opened).close();
  await expect(request).toHaveValue('connect airbnb account');
  await request.fill('');
  await expect(suggestions).toBeHidden();
});

test('what a reader came from goes along, and is said', async ({ page }) => {
  await page.goto(
    `/es/contacto/?q=${encodeURIComponent('¿<b>iCal</b>?')}&article=get-help/get-help`,
  );
  await expect(page.getByText('Tu pregunta «¿<b>iCal</b>?» se envía')).toBeVisible();
  await expect(page.getByText('de qué artículo vienes')).toBeVisible();
});
