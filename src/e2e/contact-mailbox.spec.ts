import { expect, test } from './chat-site.ts';

test('on a site with only a mailbox the form composes the mail and keeps everything', async ({
  page,
  chatSite,
}) => {
  await page.goto(`${await chatSite('url')}/en/contact/`);
  const request = page.getByRole('textbox', { name: 'Your request', exact: true });
  await request.fill('My fern is sad & yellow');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Write your name.' })).toBeVisible();
  await page.getByLabel('Your name').fill('Ana');
  await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('+43 1 5550123');
  await page.getByLabel('It is a technical problem').check();
  await page.getByLabel('Which plant is it?').fill('Maidenhair');
  await page.getByLabel('Files').setInputFiles('src/e2e/second-help-desk/rosa.png');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'One step left: send the mail' })).toBeFocused();
  await expect(page.getByText('by hand: rosa.png')).toBeVisible();
  const open = page.getByRole('link', { name: 'Open the mail' });
  const mail = new URL((await open.getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('hello@leafandpot.example');
  expect(mail.searchParams.get('body')).toContain('My fern is sad & yellow');
  expect(mail.searchParams.get('body')).toContain('+43 1 5550123');
  expect(mail.searchParams.get('body')).toContain('Which plant is it?:\r\nMaidenhair');
  await page.getByRole('button', { name: 'Change something' }).click();
  await expect(request).toHaveValue('My fern is sad & yellow');
  await page.reload();
  await expect(request).toHaveValue('My fern is sad & yellow');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form hands its fields to the mail program as plain text', async ({
    page,
    chatSite,
  }) => {
    await page.goto(`${await chatSite('url')}/en/contact/`);
    const form = page.locator('#contact-form');
    await expect(form).toHaveAttribute('action', 'mailto:hello@leafandpot.example');
    await expect(form).toHaveAttribute('enctype', 'text/plain');
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /form-action 'self' mailto:/);
  });
});
