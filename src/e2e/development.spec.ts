import { expect, test } from '@playwright/test';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startDevServer, type DevServer } from './dev-server.ts';

// One server for all: two in one checkout would write down each other's articles.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'help-desk-dev-'));
const article = join(folder, 'articles/orders/track-an-order/en.mdx');
let server: DevServer;

test.beforeAll(async () => {
  cpSync(resolve('src/e2e/second-help-desk'), folder, { recursive: true });
  server = await startDevServer(folder);
});

test.afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('while a writer writes, the page follows and search finds the current text', async ({
  page,
}) => {
  await page.goto(`${server.url}/en/orders/track-an-order/`);
  const paper = await page
    .locator('html')
    .evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper).toContain('0.985');
  const before = readFileSync(article, 'utf8');
  writeFileSync(
    article,
    before.replace('Open the link in your shipping email', 'Climb aboard the zeppelin'),
  );
  await expect(page.getByText('Climb aboard the zeppelin')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bar = page.getByRole('combobox');
  await bar.click();
  await bar.pressSequentially('zeppelin');
  await expect(page.getByRole('option').filter({ hasText: 'Track an order' })).toBeVisible();
});

test('a text that an editor has emptied before it writes it is shown as it is then', async ({
  page,
}) => {
  await page.goto(`${server.url}/en/orders/track-an-order/`);
  const whole = readFileSync(article, 'utf8');
  const file = openSync(article, 'w');
  await page.waitForTimeout(20);
  writeSync(file, whole.replace('Climb aboard the zeppelin', 'Follow the balloon'));
  closeSync(file);
  await expect(page.getByText('Follow the balloon')).toBeVisible();
});

const overlay = 'vite-error-overlay';

test('a broken text is shown with its file and line, and the page is back when it is mended', async ({
  page,
}) => {
  const whole = readFileSync(article, 'utf8');
  const line = whole.split('\n').length + 1;
  await page.goto(`${server.url}/en/orders/track-an-order/`);
  for (const [mistake, message] of [
    ['<Note>\n\nNever closed.', 'Expected a closing tag'],
    ['[this](../gone/en.mdx)', 'leads to a file that does not exist'],
    ['<Note type="danger">Careful.</Note>', '<Note> has type="danger". Known: info, tip, warning.'],
  ] as const) {
    writeFileSync(article, `${whole}\n${mistake}\n`);
    await expect(page.locator(overlay)).toContainText(`track-an-order/en.mdx:${line}:1`);
    await expect(page.locator(overlay)).toContainText(message);
    writeFileSync(article, whole);
    await expect(page.locator(overlay)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Track an order' })).toBeVisible();
  }
});

test('an article or a feature that cannot be read is told where its page is missing', async ({
  page,
}) => {
  const feature = join(folder, 'articles/orders/feature.yml');
  await page.goto(`${server.url}/en/orders/track-an-order/`);
  for (const [path, right, wrong, message] of [
    [article, 'title: Track', 'titel: Track', /track-an-order\/en.mdx:2:1\s+title is missing/],
    [feature, 'order:', 'odrer:', /orders\/feature.yml:\d+:1\s+order is missing/],
  ] as const) {
    const whole = readFileSync(path, 'utf8');
    expect(whole).toContain(right);
    writeFileSync(path, whole.replace(right, wrong));
    await expect(page.locator(overlay)).toContainText(message);
    writeFileSync(path, whole);
    await expect(page.getByRole('heading', { name: 'Track an order' })).toBeVisible();
  }
  await page.goto(`${server.url}/en/orders/nowhere/`);
  await expect(page).toHaveTitle(/does not exist/);
});

test('a text gets code of its own and loses it, and links follow the slug of a feature', async ({
  page,
}) => {
  const other = join(folder, 'articles/orders/return-a-plant/en.mdx');
  const whole = readFileSync(other, 'utf8');
  await page.goto(`${server.url}/en/orders/return-a-plant/`);
  const code = 'export const days = 3 + 4;\n\nWithin {days} days.\n\n<Steps>';
  writeFileSync(other, whole.replace('<Steps>', code));
  await expect(page.getByText('Within 7 days.')).toBeVisible();
  writeFileSync(other, whole.replace('<Steps>', code.replace('4', '5')));
  await expect(page.getByText('Within 8 days.')).toBeVisible();
  writeFileSync(other, whole);
  await expect(page.getByText('Within 8 days.')).toHaveCount(0);
  const link = page.getByRole('link', { name: 'how to water' });
  await expect(link).toHaveAttribute('href', '/en/plant-care/water-your-plants/#how-often');
  const feature = join(folder, 'articles/care/feature.yml');
  writeFileSync(feature, readFileSync(feature, 'utf8').replace('plant-care', 'green-care'));
  await expect(link).toHaveAttribute('href', '/en/green-care/water-your-plants/#how-often');
});

test('articles come, move to another feature and go, with their folders', async ({ page }) => {
  const [orders, care] = ['orders', 'care'].map((name) => join(folder, 'articles', name));
  const text = readFileSync(article, 'utf8')
    .replace('slug: track-an-order', 'slug: track-a-gift')
    .replace('title: Track an order', 'title: Track a gift');
  await page.goto(`${server.url}/en/articles/`);
  const link = page.getByRole('link', { name: 'Track a gift' });
  await expect(link).toHaveCount(0);
  mkdirSync(`${orders}/gift`);
  writeFileSync(`${orders}/gift/en.mdx`, text);
  await expect(link).toHaveAttribute('href', '/en/orders/track-a-gift/');
  renameSync(`${orders}/gift`, `${care}/present`);
  await expect(link).toHaveAttribute('href', /\/en\/[\w-]+-care\/track-a-gift\//);
  rmSync(`${care}/present`, { recursive: true });
  await expect(link).toHaveCount(0);
});

test('the words and the colour of the site follow their files', async ({ page }) => {
  await page.goto(`${server.url}/en/`);
  mkdirSync(join(folder, 'interface'));
  writeFileSync(join(folder, 'interface/en.yml'), 'skipToContent: Jump to the plants\n');
  await expect(page.getByRole('link', { name: 'Jump to the plants' })).toHaveCount(1);
  const site = join(folder, 'site.yml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/hue: \d+/, 'hue: 77'));
  const hue = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--brand-hue'));
  await expect(async () => expect(await hue()).toBe('77')).toPass();
});
