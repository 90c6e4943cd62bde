import { expect, test } from './served-site.ts';

test('files are judged by what is in them, added one by one and taken out again', async ({
  page,
}) => {
  await page.goto('/en/contact/');
  const field = page.getByLabel('Files');
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  await field.setInputFiles({ name: 'real.txt', mimeType: 'text/plain', buffer: png });
  await field.setInputFiles([
    { name: 'virus.png', mimeType: 'image/png', buffer: Buffer.from('MZ') },
    { name: 'empty.ics', mimeType: 'text/calendar', buffer: Buffer.alloc(0) },
  ]);
  const problems = page.locator('#attachments-error p');
  const both = [/“virus.png” is not a picture/, /“empty.ics” is empty/];
  await expect(problems).toHaveText(both);
  await expect(field).toHaveAccessibleDescription(/“virus.png” is not a picture/);
  await expect(page.locator('[data-contact-status]')).toContainText('“empty.ics” is empty');
  const summary = page.getByRole('group', { name: 'There is a problem' });
  await expect(summary).toBeHidden();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(problems).toHaveText(both);
  const links = summary.getByRole('link', { name: /virus|empty/ });
  await expect(links).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove virus.png' }).click();
  await expect(problems).toHaveText([/“empty.ics” is empty/]);
  await expect(links).toHaveText([/“empty.ics” is empty/]);
  await page.getByRole('button', { name: 'Remove empty.ics' }).click();
  await expect(problems).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(links).toHaveCount(0);
  await expect(summary.getByRole('link', { name: 'Write your request.' })).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(problems).toHaveCount(0);
});

test('a form whose files alone were wrong is right when they are gone', async ({ page }) => {
  await page.goto('/es/contacto/');
  await page.locator('#request').fill('Hola');
  await page.locator('#name').fill('Ana');
  await page.locator('#email').fill('ana@example.com');
  await page.getByLabel('Archivos').setInputFiles({
    name: 'largo.mov',
    mimeType: 'video/quicktime',
    buffer: Buffer.alloc(11 * 1024 * 1024, 'moovmoov'),
  });
  const problem = page.locator('#attachments-error p');
  await expect(problem).toHaveText(/«largo.mov» pesa más de 10\sMB/);
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(page).toHaveTitle(/^Error: Escríbenos/);
  await page.getByRole('button', { name: 'Quitar largo.mov' }).click();
  await expect(problem).toHaveCount(0);
  await expect(page.locator('[data-problems]')).toBeHidden();
  await expect(page).toHaveTitle(/^Escríbenos/);
});
