import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const words = {
  failed: 'Not sent.',
  sorry: 'We are sorry.',
  reason: 'What was wrong?',
  old: 'Old',
  missing: 'Missing',
  unclear: 'Unclear',
  wrong: 'Wrong',
  translation: 'Translation',
  reasonThanks: 'Now we know.',
  still: 'Still need an answer?',
  chat: 'Chat',
  contact: 'Write',
  contactUrl: '/en/contact/',
};

interface Sent {
  readonly id: string;
  readonly face: string;
  readonly reason?: string;
}

let sent: Sent[];
/** What the service answers; a test may make it wait or fail. */
let answer: () => Promise<Response>;
let react: (form: HTMLFormElement) => Promise<void>;

beforeEach(async () => {
  sent = [];
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  sessionStorage.clear();
  document.body.innerHTML = `<form action="/api/reactions" method="post" data-reaction>
    <input type="hidden" name="article" value="a/b"><input type="hidden" name="locale" value="en">
    <input type="radio" name="face" value="happy"><input type="radio" name="face" value="neutral">
    <input type="radio" name="face" value="sad"><button>Send</button>
    <p id="thanks" role="status">Thank you.</p></form>`;
  vi.stubGlobal('fetch', (to: string, init?: { body: string }) => {
    if (to === '/reaction/en.json') return Promise.resolve(Response.json(words));
    sent.push(JSON.parse(init?.body ?? '') as Sent);
    return answer();
  });
  vi.resetModules();
  ({ react } = await import('./reaction.ts'));
});
afterEach(() => vi.unstubAllGlobals());

function one<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function choose(value: string): Promise<void> {
  one<HTMLInputElement>(`[value=${value}]`).checked = true;
  return react(one('form'));
}

const said = (): string => one('[role=status]').textContent;

describe('a reaction', () => {
  test('is sent at once, and answered with thanks', async () => {
    await choose('happy');
    expect(sent).toEqual([{ id: sent[0]?.id, article: 'a/b', locale: 'en', face: 'happy' }]);
    expect(sent[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(said()).toBe('Thank you.');
  });

  test('is changed, not repeated: the same id, on the next page of the visit as well', async () => {
    await choose('happy');
    await choose('neutral');
    vi.resetModules();
    ({ react } = await import('./reaction.ts'));
    await choose('sad');
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.map(({ face }) => face)).toEqual(['happy', 'neutral', 'sad']);
  });

  test('of another article has an id of its own', async () => {
    await choose('happy');
    one<HTMLInputElement>('[name=article]').value = 'a/c';
    await choose('happy');
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  test('holds where storage is blocked', async () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked });
    await choose('happy');
    await choose('sad');
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  test('that was chosen over while another is on its way is left out; the last one stays', async () => {
    let release: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (release = resolve));
    const first = choose('happy');
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    const second = choose('neutral');
    const third = choose('sad');
    answer = () => Promise.resolve(new Response(null, { status: 204 }));
    release(new Response(null, { status: 204 }));
    await Promise.all([first, second, third]);
    expect(sent.map(({ face }) => face)).toEqual(['happy', 'sad']);
    expect(said()).toBe('We are sorry.');
  });
});

describe('a sad face', () => {
  test('asks for the reason, and thanks for it', async () => {
    await choose('sad');
    expect(said()).toBe('We are sorry.');
    expect(one('legend').textContent).toBe('What was wrong?');
    await choose('missing');
    expect(sent.at(-1)).toMatchObject({ face: 'sad', reason: 'missing' });
    expect(said()).toBe('Now we know.');
  });

  test('takes the reason back with it when it becomes a happy one', async () => {
    await choose('sad');
    await choose('missing');
    await choose('happy');
    expect(sent.at(-1)).not.toHaveProperty('reason');
    expect(one('.reaction-more').hidden).toBe(true);
  });

  test('leads to the contact form with the article, and to the chat where there is one', async () => {
    let opened = 0;
    document.body.insertAdjacentHTML('beforeend', '<a href="#x" data-chat>Chat</a>');
    one('[data-chat]').addEventListener('click', () => (opened += 1));
    await choose('sad');
    expect(one('.reaction-row a').getAttribute('href')).toBe('/en/contact/?article=a%2Fb');
    one('.reaction-row button').click();
    expect(opened).toBe(1);
  });

  test('offers no chat where there is none', async () => {
    await choose('sad');
    expect(document.querySelector('.reaction-row button')).toBeNull();
  });
});

describe('when the service does not take it', () => {
  test.each([
    ['is not there', () => Promise.reject(new TypeError('no network'))],
    ['fails', () => Promise.resolve(new Response(null, { status: 503 }))],
  ])('because it %s, that is said, and the choice stays to be sent again', async (_, fails) => {
    const works = answer;
    answer = fails;
    await choose('neutral');
    expect(said()).toBe('Not sent.');
    expect(one<HTMLInputElement>('[value=neutral]').checked).toBe(true);
    expect(one('button').style.display).toBe('inline-flex');
    answer = works;
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(said()).toBe('Thank you.'));
    expect(one('button').style.display).toBe('');
    expect(sent.map(({ face }) => face)).toEqual(['neutral', 'neutral']);
  });
});
