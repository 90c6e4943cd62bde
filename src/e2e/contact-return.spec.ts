import type { Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { overflow, violations } from './accessibility.ts';
import { expect, test } from './served-site.ts';

const picture = resolve('src/e2e/second-help-desk/rosa.png');
const es = {
  path: '/es/contacto/',
  send: 'Enviar',
  sent: 'Recibimos tu solicitud',
  see: 'Ver lo que enviaste',
  another: 'Escribir otra solicitud',
};
const en = {
  path: '/en/contact/',
  send: 'Send',
  sent: 'We have your request',
  see: 'See what you sent',
  another: 'Write another request',
};

/** Writes a request, sends it and returns the number the reader is given. */
async function sendOne(page: Page, text: string, words = en): Promise<string> {
  await page.locator('#request').fill(text);
  await page.locator('#name').fill('Ana');
  await page.locator('#email').fill('ana@example.com');
  await page.locator('#technical').check();
  await page.locator('#steps').fill('Nothing');
  await page.locator('#attachments').setInputFiles(picture);
  await page.getByRole('button', { name: words.send, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.sent })).toBeFocused();
  return page.locator('[data-reference]').innerText();
}

function timesStored(folder: string, text: string): number {
  const database = new DatabaseSync(join(folder, 'help-desk.sqlite'), { readOnly: true });
  const rows = database
    .prepare("select 1 from requests where json_extract(body, '$.request') = ?")
    .all(text);
  database.close();
  return rows.length;
}

for (const words of [es, en])
  test(`who comes back to ${words.path} after sending finds an empty form, the number and the receipt`, async ({
    page,
    dataFolder,
  }) => {
    const text = `Once only, ${words.path}`;
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(words.path);
    const reference = await sendOne(page, text, words);
    await page.getByRole('link', { name: words.another }).scrollIntoViewIfNeeded();
    await page.locator('[data-receipt]').getByRole('link').first().click();
    await expect(page).not.toHaveURL(words.path);
    await page.goBack();
    const note = page.locator('[data-sent-before]');
    await expect(note).toContainText(reference);
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#request')).toHaveValue('');
    await expect(page.locator('#email')).toHaveValue('');
    await expect(page.locator('#technical')).not.toBeChecked();
    await expect(page.locator('[data-files] li')).toHaveCount(0);
    await page.getByRole('button', { name: words.send, exact: true }).click();
    await expect(page.locator('[data-problems]')).toBeFocused();
    expect(timesStored(dataFolder, text)).toBe(1);

    await page.getByRole('button', { name: words.see }).click();
    const receipt = page.getByRole('region', { name: words.sent });
    await expect(receipt.getByRole('heading', { name: words.sent })).toBeFocused();
    await expect(receipt).toContainText(reference);
    await expect(receipt).toContainText(text);
    await receipt.getByRole('link', { name: words.another }).click();
    await expect(page.locator('#request')).toHaveValue('');
    await expect(note).toContainText(reference);
  });

test('a form that stands in the history twice is sent once', async ({ page, dataFolder }) => {
  await page.goto(en.path);
  await page.locator('#request').fill('Written here, sent there');
  await page.locator('#name').fill('Ana');
  await page.locator('#email').fill('ana@example.com');
  await page.locator('#technical').check();
  await page.locator('#steps').fill('Nothing');
  await page.goto('/en/');
  await page.goto(en.path);
  const reference = await sendOne(page, 'Written here, sent there');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-sent-before]')).toContainText(reference);
  await expect(page.locator('#request')).toHaveValue('');
  expect(timesStored(dataFolder, 'Written here, sent there')).toBe(1);
});

test('where storage is blocked the form is empty all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(en.path);
  await sendOne(page, 'Nothing is kept');
  await page.goto('/en/');
  await page.goBack();
  await page.waitForLoadState('load');
  await expect(page.locator('#request')).toHaveValue('');
  await expect(page.locator('[data-sent-before]')).toBeHidden();
  expect(errors).toEqual([]);
});

test('what was begun and not sent is there again, with its report and its files', async ({
  page,
}) => {
  await page.goto(en.path);
  await page.locator('#request').fill('Begun');
  await page.locator('#technical').check();
  await page.locator('#steps').fill('One');
  await page.locator('#attachments').setInputFiles(picture);
  await page.goto('/en/');
  await page.goBack();
  await expect(page.locator('#request')).toHaveValue('Begun');
  await expect(page.locator('#steps')).toBeVisible();
  await expect(page.locator('#steps')).toHaveValue('One');
  await expect(page.locator('[data-files] li')).toContainText('rosa.png');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the form that tells of a request, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(es.path);
    await sendOne(page, `Hola, ${colorScheme}`, es);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('button', { name: es.see })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
