import type { Locator } from '@playwright/test';
import { expect, test } from './chat-site.ts';

/** Width by height, to two digits. */
async function shapeOf(place: Locator): Promise<number> {
  const box = await place.boundingBox();
  return box ? Math.round((box.width / box.height) * 100) / 100 : 0;
}

test('a video has the shape of a film before and while it plays', async ({ page, chatSite }) => {
  await page.route(/youtube-nocookie/, (route) => route.fulfill({ body: '<p>A player</p>' }));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${await chatSite('url')}/en/orders/track-an-order/`);
    const link = page.locator('a[data-video]');
    expect(await shapeOf(link)).toBe(1.78);
    await link.click();
    const player = page.locator('iframe');
    await expect(player).toBeFocused();
    expect(await shapeOf(player)).toBe(1.78);
  }
});
