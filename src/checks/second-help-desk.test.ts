import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Another help desk, with another brand and one language, in a folder outside the project.
const folder = mkdtempSync(join(tmpdir(), 'second-help-desk-'));
const dist = join(folder, 'dist');
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(() => {
  cpSync(resolve('src/e2e/second-help-desk'), join(folder, 'content'), { recursive: true });
  execFileSync('astro', ['build', '--silent', '--outDir', dist], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
    stdio: 'pipe',
  });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('has its own name, colour and time zone, and nothing of the first one', () => {
  expect(page('en')).toContain('Leaf &amp; Pot Help');
  expect(page('en')).not.toMatch(/iGMS|Airbnb/);
  expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).toContain('#2f6a33');
  expect(page('en/support')).toContain('Monday to Thursday');
  expect(page('en/support')).toContain('8:30 AM to 5:00 PM Vienna time');
});

test('asks in its contact form what it asks alone', () => {
  expect(page('en/contact')).toContain('Which plant is it?');
  expect(page('en/contact')).toContain('Its name is on the stick in the pot.');
  expect(page('en/contact')).not.toMatch(/properties|reservation|guest/i);
});

test('has one language and no switch to another', () => {
  expect(existsSync(join(dist, 'es'))).toBe(false);
  expect(page('en')).not.toContain('hreflang');
});

test('leaves out the glossary it does not have', () => {
  expect(existsSync(join(dist, 'en/glossary'))).toBe(false);
});

test('shows every word writers may use', () => {
  const article = page('en/orders/track-an-order');
  expect(article).toMatch(
    /<img[^>]*alt="A parcel with a leaf on it"[^>]+width="1600"[^>]+height="900"/,
  );
  expect(article).toMatch(/srcset="[^"]+\.webp 360w/);
  expect(article).toContain(
    'data-video="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"',
  );
  expect(article).toContain('Play: From our door to yours');
  expect(article).toContain('<td class="align-right">Two days</td>');
  expect(article).toMatch(/<h2[^>]*id="footnote-label"[^>]*>Notes</);
  expect(article).toContain('aria-label="Back to reference 1"');
  expect(article).toMatch(/type="checkbox"[^>]*aria-label="Packed"/);
  expect(page('en/orders/return-a-plant')).toContain(
    'href="/en/plant-care/water-your-plants/#how-often"',
  );
  expect(page('en/orders/return-a-plant')).toContain('>Tip<');
});

test('shows the picture of the author and where to edit the page', () => {
  expect(page('en/orders/track-an-order')).toContain('src="data:image/webp;base64,');
  expect(page('en/orders/track-an-order')).toContain(
    'href="https://git.example/leafandpot/help/edit/main/articles/orders/track-an-order/en.mdx"',
  );
});

test('shows no date for articles outside git', () => {
  expect(page('en/orders/track-an-order')).not.toContain('<time');
});
