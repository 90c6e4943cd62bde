import { vi } from 'vitest';

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

/** Tests: an article's form, and the service it sends to. */
export interface ReactionPage {
  readonly sent: Sent[];
  /** What the service answers; a test may make it wait or fail. */
  answer: () => Promise<Response>;
  choose(value: string): Promise<void>;
  /** Shows what was said before. */
  restore(): Promise<void>;
}

/** The answer of a service that has stored it. */
export const works = (): Promise<Response> => Promise.resolve(new Response(null, { status: 204 }));

/** A page as it comes: with scripts that know of no other. */
export async function openPage(): Promise<ReactionPage> {
  document.body.innerHTML = `<form action="/api/reactions" method="post" data-reaction="a/b">
    <input type="hidden" name="article" value="a/b"><input type="hidden" name="locale" value="en">
    <input type="radio" name="face" value="happy"><input type="radio" name="face" value="neutral">
    <input type="radio" name="face" value="sad"><button>Send</button>
    <p id="thanks" role="status">Thank you.</p></form>`;
  vi.resetModules();
  const { react, restore } = await import('./reaction.ts');
  const page: ReactionPage = {
    sent: [],
    answer: works,
    choose: (value) => {
      one<HTMLInputElement>(`[value=${value}]`).checked = true;
      return react(one('form'));
    },
    restore: () => restore(one('form')),
  };
  vi.stubGlobal('fetch', (to: string, init?: { body: string }) => {
    if (to === '/reaction/en.json') return Promise.resolve(Response.json(words));
    page.sent.push(JSON.parse(init?.body ?? '') as Sent);
    return page.answer();
  });
  return page;
}

export function one<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const said = (): string => one('[role=status]').textContent;
