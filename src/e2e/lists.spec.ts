import { test as base } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';
import { overflow, violations } from './accessibility.ts';
import { builtSite } from './built-site.ts';
import { expect } from './served-site.ts';

/** As many articles as it takes for lists to be divided; long titles, so that few do. */
const ARTICLES = 340;
const starts = ['How do I', 'Add', 'Éclairs', '10 ways', 'Zinnias'];
const title = (n: number): string =>
  `${n < 250 ? 'How do I' : String(starts[n % 5])} keep plant number ${String(n).padStart(3, '0')} ${'as green as it was on its first day '.repeat(4).trim()}`;

/** The second help desk with many more articles, in a feature of three subheadings and in one without any. */
function enlarge(content: string): void {
  const write = (feature: string, n: number): void => {
    const folder = join(content, 'articles', feature, `plant-${n}`);
    mkdirSync(folder, { recursive: true });
    const summary = 'Give it light, water and time. '.repeat(7).trim();
    writeFileSync(
      join(folder, 'en.mdx'),
      `---\ntitle: ${title(n)}\nsummary: ${summary}\nauthor: rosa\nslug: plant-${n}\n---\n\nWater it.\n`,
    );
  };
  for (let n = 0; n < ARTICLES; n += 1) write(n < 250 ? 'care' : 'orders', n);
  const group = (words: string, first: number, end: number): string =>
    `  - en: ${words}\n    articles: [${Array.from({ length: end - first }, (_, n) => `plant-${first + n}`).join(', ')}]\n`;
  const file = join(content, 'articles/care/feature.yml');
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8')}subheadings:\n${group('{ title: Indoors, slug: indoors }', 0, 180)}${group('{ title: Outdoors, slug: outdoors }', 180, 240)}`,
  );
}

const test = base.extend<object, { dist: string; site: string }>({
  dist: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use, { project }) => use(await builtSite(project.outputDir, 'large', enlarge)),
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    async ({ dist }, use) => {
      const server = await listen(siteApp(dist), 0);
      await use(`http://127.0.0.1:${String(server.port)}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
});

test('a reader goes from A to Z to a letter, to its next page, to an article and back', async ({
  page,
}) => {
  await page.goto('/en/articles/');
  await page.getByRole('link', { name: /^H \d+ articles$/ }).click();
  await expect(page).toHaveURL('/en/articles/h/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All articles: H');
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL('/en/articles/h/2/');
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'E', exact: true })
    .click();
  await expect(page).toHaveURL('/en/articles/e/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Éclairs keep plant/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Éclairs keep plant/);
  await page.goBack();
  const trail = page.getByRole('navigation', { name: 'Where you are' });
  await trail.getByRole('link', { name: 'All articles' }).click();
  await expect(page).toHaveURL('/en/articles/');
});

test('a reader of a large feature goes to a subheading and to any of its pages', async ({
  page,
}) => {
  await page.goto('/en/plant-care/');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(['Indoors', 'Outdoors', 'More articles']);
  await page.getByRole('link', { name: 'Indoors: See all 180 articles' }).click();
  await expect(page).toHaveURL('/en/plant-care/indoors/');
  await expect(page).toHaveTitle('Plant care: Indoors · Leaf & Pot Help');
  const indoors = page.getByRole('navigation', { name: 'Groups of articles' });
  await expect(indoors.locator('[aria-current]')).toHaveText('Indoors');
  await page.getByText('Go to another page').click();
  await page.getByRole('link', { name: /^2\. From “How do I keep plant/ }).click();
  await expect(page).toHaveURL('/en/plant-care/indoors/2/');
  await expect(page.getByRole('link', { name: /plant number 179/ })).toBeVisible();
  await expect(page).toHaveTitle('Plant care: Indoors, page 2 of 2 · Leaf & Pot Help');
});

test('no page passes 200 kB, and the sitemap has the pages of lists', ({ dist }) => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const sizes = pages.map((name) => [statSync(join(dist, name)).size, name] as const);
  expect(sizes.filter(([size]) => size > 200_000)).toEqual([]);
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const inSitemap = (path: string): boolean => sitemap.includes(`/en/${path}/</loc>`);
  expect(['articles/h/2', 'articles/0-9', 'plant-care/indoors/2'].filter(inSitemap)).toHaveLength(
    3,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question leads to the letters of all articles', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('combobox').fill('zinnias');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Z \d+ articles$/ }).click();
    await expect(
      page.getByRole('link', { name: /^Orders Zinnias keep plant/ }).first(),
    ).toBeVisible();
  });
});

const paths = ['articles/', 'articles/h/2/', 'plant-care/', 'plant-care/indoors/'];
for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on large lists, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await page.goto(`/en/${path}`);
        expect(await violations(page), path).toEqual([]);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
      }
    });
  }
}
