import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { barMarkup } from './bar-markup.ts';
import './help-search.ts';
import type { InstantFile } from './instant-file.ts';
import { rememberQuestion } from './recent-questions.ts';
import { sharedIndex } from './shared-index.ts';

const empty = { summary: '', feature: '', headings: [], questions: [], aliases: [], body: [] };
const file: InstantFile = {
  locale: 'en',
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: [],
  synonyms: [],
  articles: [
    { ...empty, id: 'a/cancel', url: '/en/a/cancel/', title: 'Cancel' },
    { ...empty, id: 'a/calendar', url: '/en/a/calendar/', title: 'Calendar' },
  ],
};

/** Connects the bars with all of their markup, as a browser does when the script comes after the page. */
function page(html: string): void {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
}

beforeEach(async () => {
  vi.stubGlobal('visualViewport', new EventTarget());
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(file)));
  localStorage.clear();
  sessionStorage.clear();
  page(barMarkup('hero'));
  await sharedIndex('en');
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const fieldOf = (id: string): HTMLInputElement => {
  const field = document.querySelector<HTMLInputElement>(`#${id}-input`);
  if (!field) throw new Error('no field');
  return field;
};

async function type(text: string, some: InputEventInit = {}, id = 'hero'): Promise<void> {
  const field = fieldOf(id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', some));
  await settled();
}

/** Long enough for the index, and for every pause. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await vi.advanceTimersByTimeAsync(100);
}

const press = (key: string, some: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...some });
  fieldOf('hero').dispatchEvent(event);
  return event;
};
const ids = (): string[] => [...document.querySelectorAll('[role=option]')].map(({ id }) => id);

test('gives its options ids that no other bar has', async () => {
  page(barMarkup('hero') + barMarkup('header'));
  await type('cancel');
  await type('calendar', {}, 'header');
  expect(ids()).toEqual(['hero-list-0', 'hero-list-1', 'header-list-0', 'header-list-1']);
});

test('asks nothing while a character is being composed', async () => {
  await type('cancel', { isComposing: true });
  expect(ids()).toEqual([]);
  fieldOf('hero').dispatchEvent(new CompositionEvent('compositionend'));
  await settled();
  expect(ids()).toEqual(['hero-list-0', 'hero-list-1']);
});

test('leaves the keys to the reader who is composing', async () => {
  await type('cancel');
  expect(press('ArrowDown', { isComposing: true }).defaultPrevented).toBe(false);
  expect(fieldOf('hero').hasAttribute('aria-activedescendant')).toBe(false);
  expect(press('ArrowDown').defaultPrevented).toBe(true);
  expect(fieldOf('hero').getAttribute('aria-activedescendant')).toBe('hero-list-0');
});

test('answers what was typed before its script had come', async () => {
  const early = document.querySelector('help-search');
  const field = fieldOf('hero');
  field.value = 'cancel';
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(field);
  if (early) document.body.append(early);
  await settled();
  expect(ids()).toEqual(['hero-list-0', 'hero-list-1']);
});

test('hands the words of the question on to the page of a hit, and remembers it', async () => {
  await type('cancel');
  document
    .querySelector('[data-list]')
    ?.addEventListener('click', (event) => event.preventDefault());
  document.querySelector<HTMLElement>('[data-hit]')?.click();
  expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).toContain('/en/a/cancel/');
  expect(localStorage.getItem(localStorage.key(0) ?? '')).toBe('["cancel"]');
});

test('hands nothing on when the reader goes to all results', async () => {
  await type('cancel');
  document
    .querySelector('[data-list]')
    ?.addEventListener('click', (event) => event.preventDefault());
  document.querySelector<HTMLElement>('[data-all]')?.click();
  expect(sessionStorage.length).toBe(0);
});

test('offers what was asked before until something is typed', async () => {
  rememberQuestion('calendar');
  fieldOf('hero').focus();
  expect(document.querySelectorAll('[data-list] [data-recent]')).toHaveLength(1);
  await type('zz');
  expect(document.querySelectorAll('[data-list] [data-recent]')).toHaveLength(0);
  await type('');
  expect(document.querySelectorAll('[data-list] [data-recent]')).toHaveLength(1);
});

test('shows nothing of before while the question has no word that says something', async () => {
  for (const question of ['cancel', 'c']) await type(question);
  expect(ids()).toEqual([]);
});

test('says how many results there are', async () => {
  await type('cancel');
  const heard = [...document.querySelectorAll('[data-status]')].map((one) => one.textContent);
  expect(heard.join('')).toContain('1 result');
});

test('stays closed when an answer comes after Escape, and opens again for the arrows or another question', async () => {
  const isClosed = (): boolean => document.querySelector('[data-panel][hidden]') !== null;
  fieldOf('hero').focus();
  fieldOf('hero').value = 'cancel';
  await vi.advanceTimersByTimeAsync(50);
  fieldOf('hero').dispatchEvent(new InputEvent('input'));
  expect(isClosed()).toBe(false);
  press('Escape');
  await settled();
  expect(isClosed()).toBe(true);
  press('ArrowDown');
  expect(isClosed()).toBe(false);
  press('Escape');
  await type('calendar');
  expect(isClosed()).toBe(false);
});

test('shows nothing after it has left the page', async () => {
  const gone = document.querySelector('help-search');
  fieldOf('hero').value = 'cancel';
  fieldOf('hero').dispatchEvent(new InputEvent('input'));
  gone?.remove();
  await settled();
  expect(gone?.querySelectorAll('[role=option]')).toHaveLength(0);
});
