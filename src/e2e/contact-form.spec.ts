import type { Page } from '@playwright/test';
import { overflow, violations } from './accessibility.ts';
import { expect, test } from './served-site.ts';

const es = { path: '/es/contacto/', send: 'Enviar', error: 'Error: Escríbenos' };
const en = { path: '/en/contact/', send: 'Send', error: 'Error: Write to us' };

const send = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

for (const { path, send: name, error } of [es, en]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, open, filled in and refused, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      await page.locator('#technical').check();
      await page.locator('#accountEmail').fill('ana');
      await page.locator('#attachments').setInputFiles({
        name: 'a-very-long-name-of-a-file-that-somebody-wants-to-attach.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('text'),
      });
      await page.locator('#request').fill('No puedo conectar Airbnb. I cannot connect Airbnb');
      await expect(page.locator('suggested-articles')).toBeVisible();
      await page.locator('#request').fill('');
      await send(page, name);
      await expect(page).toHaveTitle(new RegExp(`^${error}`));
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('what is wrong is told at the top and beside the fields, and only when it is sent', async ({
  page,
}) => {
  await page.goto(en.path);
  await page.getByRole('textbox', { name: 'Email', exact: true }).fill('ana@');
  await page.getByLabel('Your name').focus();
  await expect(page.getByText('Write the whole email address')).toHaveCount(0);
  await send(page, en.send);
  const summary = page.getByRole('group', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Write your request.',
    'Write your name.',
    'Write the whole email address, like name@example.com.',
  ]);
  await summary.getByRole('link', { name: 'Write the whole email address' }).click();
  const email = page.getByRole('textbox', { name: 'Email', exact: true });
  await expect(email).toBeFocused();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/Write the whole email address/);
  await expect(email).toHaveValue('ana@');
});

test('without e-mail and phone there is one problem for the two', async ({ page }) => {
  await page.goto(es.path);
  await page.getByRole('textbox', { name: 'Tu solicitud', exact: true }).fill('Hola');
  await page.getByLabel('Tu nombre').fill('Ana');
  await send(page, es.send);
  await expect(
    page.getByRole('group', { name: 'Hay algo que corregir' }).getByRole('link'),
  ).toHaveText(['Escribe un correo electrónico o un teléfono para que podamos responderte.']);
  await expect(page.locator('[data-error]:visible')).toHaveCount(1);
});

test('without a connection everything stays, and can be sent again', async ({ page, context }) => {
  await page.goto(en.path);
  await page.getByRole('textbox', { name: 'Your request', exact: true }).fill('Hello');
  await page.getByLabel('Your name').fill('Ana');
  await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('+1 425 555 0123');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await send(page, en.send);
  const summary = page.getByRole('group', { name: 'Not sent yet' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Everything you wrote is still here');
  await expect(summary.getByRole('button', { name: 'Send again' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your request', exact: true })).toHaveValue(
    'Hello',
  );
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your request', exact: true })).toHaveValue(
    'Hello',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every field can be reached and the browser itself checks what is required', async ({
    page,
  }) => {
    await page.goto(es.path);
    const form = page.locator('#contact-form');
    await expect(form).toHaveAttribute('action', '/api/requests');
    await expect(form).toHaveAttribute('enctype', 'multipart/form-data');
    await page.getByText('Detalles del problema técnico').first().click();
    await page.getByLabel('Qué debería ocurrir').fill('Algo');
    await expect(page.getByRole('button', { name: 'Completar con este dispositivo' })).toBeHidden();
    await send(page, es.send);
    await expect(page).toHaveURL(es.path);
    await expect(page.locator('#request:invalid')).toHaveCount(1);
  });
});
