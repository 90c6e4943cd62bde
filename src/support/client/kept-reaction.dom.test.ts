import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { one, openPage, said, type ReactionPage } from './reaction-tests.ts';

let page: ReactionPage;

beforeEach(async () => {
  sessionStorage.clear();
  page = await openPage();
});
afterEach(() => vi.unstubAllGlobals());

const checked = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);

describe('what was said before in the visit', () => {
  test('is shown again with its reason, and not sent again', async () => {
    await page.choose('sad');
    await page.choose('missing');
    page = await openPage();
    await page.restore();
    expect(checked()).toEqual(['sad', 'missing']);
    expect(page.sent).toEqual([]);
    expect(said()).toBe('');
  });

  test('is not shown where it did not arrive', async () => {
    await page.choose('happy');
    page.answer = () => Promise.reject(new TypeError('no network'));
    await page.choose('sad');
    page = await openPage();
    await page.restore();
    expect(checked()).toEqual([]);
  });

  test('gives way to what the reader chooses meanwhile', async () => {
    await page.choose('sad');
    await page.choose('missing');
    page = await openPage();
    const restoring = page.restore();
    one<HTMLInputElement>('[value=sad]').checked = false;
    await Promise.all([page.choose('happy'), restoring]);
    expect(checked()).toEqual(['happy']);
    expect(page.sent.at(-1)).toMatchObject({ face: 'happy' });
  });
});
