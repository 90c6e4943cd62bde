import type { Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from './served-site.ts';

const picture = resolve('src/e2e/second-help-desk/rosa.png');

const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Send', exact: true }).click();

async function write(page: Page, request: string): Promise<void> {
  await text(page, 'Your request').fill(request);
  await text(page, 'Your name').fill('Ana');
  await text(page, 'Email').fill('ana@example.com');
}

/** What the service has stored of the requests with a text. */
function stored(folder: string, request: string): { reference: string; files: number }[] {
  const database = new DatabaseSync(join(folder, 'help-desk.sqlite'), { readOnly: true });
  const rows = database
    .prepare(
      `select reference, (select count(*) from attachments a where a.reference = r.reference) as files
       from requests r where json_extract(body, '$.request') = ?`,
    )
    .all(request);
  database.close();
  return rows.map(({ reference, files }) => ({
    reference: String(reference),
    files: Number(files),
  }));
}

test('a request is stored and its receipt takes the place of the form', async ({
  page,
  dataFolder,
}) => {
  await page.goto('/en/contact/?article=get-help/get-help');
  await write(page, 'The calendar does not update');
  await page.getByLabel('It is a technical problem').check();
  await page.getByLabel('On a phone or tablet').check();
  await text(page, 'Titles of the properties affected').fill('Casa Sol');
  await page.getByLabel('Files').setInputFiles(picture);
  // The service may answer before anyone can look: it is asked once the button was seen.
  const seen = Promise.withResolvers<undefined>();
  await page.route('/api/requests', async (route) => {
    await seen.promise;
    await route.fallback();
  });
  await send(page);
  await expect(page.getByRole('button', { name: 'Sending…' })).toBeVisible();
  seen.resolve(undefined);
  const heading = page.getByRole('heading', { name: 'We have your request' });
  await expect(heading).toBeFocused();
  const receipt = page.getByRole('region', { name: 'We have your request' });
  await expect(receipt).toContainText(/HD-\w{4}-\w{4}/);
  await expect(receipt).toContainText(/You will have an answer by \w+day/);
  await expect(receipt).toContainText('On a phone or tablet');
  await expect(receipt).toContainText('Titles of the properties affected');
  await expect(receipt).toContainText('Casa Sol');
  await expect(receipt).toContainText('rosa.png');
  await expect(page.locator('#contact-form')).toBeHidden();
  const [only, ...others] = stored(dataFolder, 'The calendar does not update');
  expect(others).toEqual([]);
  expect(only?.files).toBe(1);
  await expect(receipt).toContainText(only?.reference ?? 'nothing was stored');
  await page.reload();
  await expect(text(page, 'Your request')).toHaveValue('');
});

test('an answer that is lost on the way costs nothing: sent again, it is stored once', async ({
  page,
  dataFolder,
}) => {
  await page.goto('/en/contact/');
  await write(page, 'Is it there twice?');
  let lost = 0;
  // The request reaches the service; its answer does not reach the page.
  await page.route('/api/requests', async (route) => {
    if (lost++ > 0) return route.fallback();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await send(page);
  const summary = page.getByRole('group', { name: 'Not sent yet' });
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: 'Send again' }).click();
  await expect(page.getByRole('heading', { name: 'We have your request' })).toBeFocused();
  expect(lost).toBe(2);
  expect(stored(dataFolder, 'Is it there twice?')).toHaveLength(1);
});

test('what is changed after an answer was lost is stored as well', async ({ page, dataFolder }) => {
  await page.goto('/en/contact/');
  await write(page, 'First thought');
  await page.route(
    '/api/requests',
    async (route) => {
      await route.fetch();
      return route.abort('connectionreset');
    },
    { times: 1 },
  );
  await send(page);
  await expect(page.getByRole('group', { name: 'Not sent yet' })).toBeFocused();
  await text(page, 'Your request').fill('Second thought');
  await page.getByRole('button', { name: 'Send again' }).first().click();
  await expect(page.getByRole('heading', { name: 'We have your request' })).toBeFocused();
  expect(stored(dataFolder, 'First thought')).toHaveLength(1);
  expect(stored(dataFolder, 'Second thought')).toHaveLength(1);
});

test('a file the service finds broken is refused in words, and everything stays', async ({
  page,
}) => {
  await page.goto('/en/contact/');
  await write(page, 'A broken picture');
  await page.getByLabel('Files').setInputFiles({
    name: 'cut.webm',
    mimeType: 'video/webm',
    buffer: Buffer.from('\x1aE\xdf\xa3', 'latin1'),
  });
  await send(page);
  const summary = page.getByRole('group', { name: 'There is a problem' });
  await expect(summary).toContainText(/“cut.webm” (cannot be read|is not a picture)/);
  await expect(text(page, 'Your request')).toHaveValue('A broken picture');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same form is refused, kept, mended and received', async ({ page, dataFolder }) => {
    const wild = '</textarea><script>document.title = "owned"</script> & "so" on';
    await page.goto('/en/contact/');
    await text(page, 'Your request').fill(wild);
    await text(page, 'Your name').fill('"Ana" <b>');
    await page.getByText('Details of the technical problem').first().click();
    await page.getByLabel('On a computer').check();
    await page.getByLabel('Files').setInputFiles(picture);
    await send(page);
    await expect(page).toHaveTitle(/^Error: Write to us/);
    await expect(page.getByRole('group', { name: 'There is a problem' })).toContainText(
      'Give an email address or a phone number',
    );
    await expect(text(page, 'Your request')).toHaveValue(wild);
    await expect(text(page, 'Your name')).toHaveValue('"Ana" <b>');
    await expect(page.locator('[name="device"][value="desktop"]')).toBeVisible();
    await expect(page.locator('[name="device"][value="desktop"]')).toBeChecked();
    await expect(page.getByText('Choose your files again')).toContainText('rosa.png');
    await text(page, 'Email').fill('ana@example.com');
    // The service takes what comes back within three seconds for a program's work.
    await page.waitForTimeout(3100);
    await send(page);
    const receipt = page.getByRole('region', { name: 'We have your request' });
    await expect(receipt).toContainText(wild);
    await expect(receipt).toContainText(/by \w+day.*\(EST\)/);
    await expect(page.locator('#contact-form')).toBeHidden();
    expect(stored(dataFolder, wild)).toHaveLength(1);
  });
});
