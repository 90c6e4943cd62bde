import { overflow, violations } from './accessibility.ts';
import { test as chatTest } from './chat-site.ts';
import { layoutShift } from './layout-shift.ts';
import { expect, test } from './served-site.ts';

// iGMS is open from Monday to Friday, and on weekends from 9:00 to 17:00 in New York.
const sundayMorning = new Date('2026-11-22T11:00:00Z');
const wednesday = new Date('2026-11-25T12:00:00Z');

test.describe('a reader in Madrid', () => {
  test.use({ timezoneId: 'Europe/Madrid', locale: 'es-ES' });

  test('is told when it opens, in Madrid time, and sees it open without a reload', async ({
    page,
  }) => {
    await page.clock.install({ time: sundayMorning });
    await page.goto('/es/soporte/');
    const line = page.getByRole('region', { name: 'Horario de atención' }).locator('.live');
    await expect(line).toHaveText('Cerrado ahora. Abre dentro de 3 horas, a las 15:00 (tu hora)');
    await page.clock.fastForward('03:00:01');
    await expect(line).toHaveText('Abierto ahora, hasta las 23:00 (tu hora)');
  });

  test('is told on the card of the chat and on the home page as well', async ({ page }) => {
    await page.clock.setFixedTime(wednesday);
    await page.goto('/en/support/');
    const told = 'Open now, until Saturday at 6:00 AM your time';
    await expect(page.getByRole('region', { name: 'Opening hours' })).toContainText(told);
    await expect(page.locator('#live-chat')).toContainText(told);
    await page.goto('/en/');
    await expect(page.getByRole('main')).toContainText(told);
  });

  test('is told by when an answer comes to what is written now', async ({ page }) => {
    await page.clock.setFixedTime(sundayMorning);
    await page.goto('/es/soporte/');
    await expect(page.locator('#contact-form')).toContainText(
      /Si escribes ahora, tendrás respuesta a más tardar el martes,? 12:00/,
    );
  });
});

test.describe('a reader in Honolulu', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' });

  test('reads the same moment as the time and the day there', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-21T23:00:00Z'));
    await page.goto('/en/support/');
    await expect(page.locator('#live-chat')).toContainText(
      'Closed now. Opens in 15 hours, on Sunday at 4:00 AM your time',
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours stand there as text, and nothing empty beside them', async ({ page }) => {
    await page.goto('/es/soporte/');
    const hours = page.getByRole('region', { name: 'Horario de atención' });
    await expect(hours).toContainText('Lunes a viernes');
    await expect(hours).toContainText('24 horas');
    await expect(hours).toContainText('9:00 a 17:00 EST');
    await expect(page.locator('.live').first()).toBeHidden();
  });
});

test('nothing moves as the live lines arrive', async ({ page }) => {
  await page.goto('/en/support/');
  await expect(page.locator('#live-chat .live')).toContainText(/now/);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('an article carries nothing of the hours', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/en/reservations/cancel-a-reservation/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /LiveLine|Hours|schedule/.test(path))).toEqual([]);
});

chatTest('a help desk with plans shows what each includes', async ({ page, chatSite }) => {
  chatTest.setTimeout(120_000);
  const site = await chatSite('url');
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(new Date('2035-12-28T10:00:00Z'));
    await page.goto(`${site}/en/support/`);
    const table = page.getByRole('table');
    await expect(table.getByRole('row', { name: /Live chat/ })).toHaveText(
      /Live chat\s*Not included\s*Included/,
    );
    await expect(
      page.getByText('10:00 AM to 12:00 PM Vienna time · Winter holidays'),
    ).toBeVisible();
    expect(await violations(page, 'main')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});
