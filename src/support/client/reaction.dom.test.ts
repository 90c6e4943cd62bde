import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { one, openPage, said, works, type ReactionPage } from './reaction-tests.ts';

let page: ReactionPage;

beforeEach(async () => {
  sessionStorage.clear();
  page = await openPage();
});
afterEach(() => vi.unstubAllGlobals());

describe('a reaction', () => {
  test('is sent at once, and answered with thanks', async () => {
    await page.choose('happy');
    expect(page.sent).toEqual([
      { id: page.sent[0]?.id, article: 'a/b', locale: 'en', face: 'happy' },
    ]);
    expect(page.sent[0]?.id).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(said()).toBe('Thank you.');
  });

  test('is changed, not repeated: the same id, on the next page of the visit as well', async () => {
    await page.choose('happy');
    await page.choose('neutral');
    const before = page.sent;
    page = await openPage();
    await page.choose('sad');
    const all = [...before, ...page.sent];
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.map(({ face }) => face)).toEqual(['happy', 'neutral', 'sad']);
  });

  test('of another article has an id of its own', async () => {
    await page.choose('happy');
    one<HTMLInputElement>('[name=article]').value = 'a/c';
    await page.choose('happy');
    expect(page.sent[0]?.id).not.toBe(page.sent[1]?.id);
  });

  test('holds where storage is blocked', async () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked });
    await page.choose('happy');
    await page.choose('sad');
    expect(page.sent[0]?.id).toBe(page.sent[1]?.id);
  });

  test('that was chosen over while another is on its way is left out; the last one stays', async () => {
    let release: (response: Response) => void = () => undefined;
    page.answer = () => new Promise((resolve) => (release = resolve));
    const first = page.choose('happy');
    await vi.waitFor(() => expect(page.sent).toHaveLength(1));
    const second = page.choose('neutral');
    const third = page.choose('sad');
    page.answer = () => Promise.resolve(new Response(null, { status: 204 }));
    release(new Response(null, { status: 204 }));
    await Promise.all([first, second, third]);
    expect(page.sent.map(({ face }) => face)).toEqual(['happy', 'sad']);
    expect(said()).toBe('We are sorry.');
  });
});

describe('a sad face', () => {
  test('asks for the reason, and thanks for it', async () => {
    await page.choose('sad');
    expect(said()).toBe('We are sorry.');
    expect(one('legend').textContent).toBe('What was wrong?');
    await page.choose('missing');
    expect(page.sent.at(-1)).toMatchObject({ face: 'sad', reason: 'missing' });
    expect(said()).toBe('Now we know.');
  });

  test('takes the reason back with it when it becomes a happy one', async () => {
    await page.choose('sad');
    await page.choose('missing');
    await page.choose('happy');
    expect(page.sent.at(-1)).not.toHaveProperty('reason');
    expect(one('.reaction-more').hidden).toBe(true);
  });

  test('leads to the contact form with the article, and to the chat where there is one', async () => {
    let opened = 0;
    document.body.insertAdjacentHTML('beforeend', '<a href="#x" data-chat>Chat</a>');
    one('[data-chat]').addEventListener('click', () => (opened += 1));
    await page.choose('sad');
    expect(one('.reaction-row a').getAttribute('href')).toBe('/en/contact/?article=a%2Fb');
    one('.reaction-row button').click();
    expect(opened).toBe(1);
  });

  test('offers no chat where there is none', async () => {
    await page.choose('sad');
    expect(document.querySelector('.reaction-row button')).toBeNull();
  });
});

describe('when the service does not take it', () => {
  test.each([
    ['is not there', () => Promise.reject(new TypeError('no network'))],
    ['fails', () => Promise.resolve(new Response(null, { status: 503 }))],
  ])('because it %s, that is said, and the choice stays to be sent again', async (_, fails) => {
    page.answer = fails;
    await page.choose('neutral');
    expect(said()).toBe('Not sent.');
    expect(one<HTMLInputElement>('[value=neutral]').checked).toBe(true);
    expect(one('button').style.display).toBe('inline-flex');
    page.answer = works;
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(said()).toBe('Thank you.'));
    expect(one('button').style.display).toBe('');
    expect(page.sent.map(({ face }) => face)).toEqual(['neutral', 'neutral']);
  });
});
