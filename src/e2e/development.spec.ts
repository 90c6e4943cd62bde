import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-dev-'));
const article = join(folder, 'articles/orders/track-an-order/en.mdx');
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  cpSync(resolve('src/e2e/second-help-desk'), folder, { recursive: true });
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await fetch(`${url}/en/`)).ok).toBe(true);
  }).toPass({ timeout: 25_000 });
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('while a writer writes, the page follows and search finds the current text', async ({
  page,
}) => {
  await page.goto(`${url}/en/orders/track-an-order/`);
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

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
