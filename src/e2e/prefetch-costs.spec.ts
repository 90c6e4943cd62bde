import type { CDPSession } from '@playwright/test';
import config from '../../playwright.config.ts';
import { expect, test } from './counting-site.ts';

const ARTICLE = '/es/reservas/cancelar-una-reserva/';

/** Longer than a pointer has to rest on a link, and than the page takes to come. */
const LONG_ENOUGH_MS = 800;

const { args = [], ...launchOptions } = config.use?.launchOptions ?? {};
// On a desktop Chromium keeps to itself what kind of network it is on; on Android it tells.
const tellingNetworks = '--enable-blink-features=NetInfoDownlinkMax';
test.use({ launchOptions: { ...launchOptions, args: [...args, tellingNetworks] } });

const readers: Readonly<Record<string, (devtools: CDPSession) => Promise<unknown>>> = {
  'who asked to save data': (devtools) =>
    devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true }),
  'on a mobile network, however fast': (devtools) => connect(devtools, 'cellular4g', 50, 10e6),
  'on a slow network': (devtools) => connect(devtools, 'wifi', 400, 90_000),
};

for (const [reader, emulate] of Object.entries(readers)) {
  test(`for a reader ${reader} nothing is fetched ahead`, async ({ page, context, asked }) => {
    await page.goto('/es/reservas/', { waitUntil: 'networkidle' });
    await emulate(await context.newCDPSession(page));
    const before = asked.length;
    await page.locator(`main a[href="${ARTICLE}"]`).hover();
    await page.waitForTimeout(LONG_ENOUGH_MS);
    expect(asked.slice(before)).toEqual([]);
  });
}

test('for a reader at home on a fast one the page is', async ({ page, context, asked }) => {
  await page.goto('/es/reservas/', { waitUntil: 'networkidle' });
  await connect(await context.newCDPSession(page), 'wifi', 5, 10e6);
  await page.locator(`main a[href="${ARTICLE}"]`).hover();
  await expect.poll(() => asked.some(({ path, ahead }) => path === ARTICLE && ahead)).toBe(true);
});

function connect(
  devtools: CDPSession,
  connectionType: 'cellular4g' | 'wifi',
  latencyMs: number,
  bytesPerSecond: number,
): Promise<unknown> {
  return devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
    connectionType,
  });
}
