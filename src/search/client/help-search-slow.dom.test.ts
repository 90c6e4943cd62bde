import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { barMarkup } from './bar-markup.ts';
import './help-search.ts';

const article = { id: 'a/cancel', url: '/en/a/cancel/', title: 'Cancel', summary: '', feature: '' };
const file = {
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: [],
  synonyms: [],
  articles: [{ ...article, headings: [], questions: [], aliases: [], body: [] }],
};

beforeEach(() => {
  vi.stubGlobal('visualViewport', new EventTarget());
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose index comes when the test says so, in a locale of its own: a page loads an index once. */
function slowPage(locale: string): () => void {
  let arrive: () => void = () => undefined;
  const slow = new Promise<Response>((resolve) => {
    arrive = () => resolve(Response.json({ ...file, locale }));
  });
  vi.stubGlobal('fetch', () => slow);
  // With all of its markup, as a browser connects it when the script comes after the page.
  const main = document.createElement('main');
  main.innerHTML = barMarkup('bar').replace('locale="en"', `locale="${locale}"`);
  document.body.replaceChildren(main);
  return arrive;
}

function type(text: string): HTMLInputElement {
  const field = document.querySelector('input');
  if (!field) throw new Error('no field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  return field;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await vi.advanceTimersByTimeAsync(100);
}

const told = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-panel]:not([hidden]) [data-message]')?.textContent;
const heard = (): string =>
  [...document.querySelectorAll('[data-status]')].map((one) => one.textContent).join('');

test('says that it searches while the index is on the way, until there are hits', async () => {
  const arrive = slowPage('en-GB');
  type('cancel');
  await settled();
  expect(told()).toBe('Searching…');
  expect(heard()).toBe('Searching…');
  arrive();
  await settled();
  expect(told()).toBe('');
  expect(heard()).toContain('1 result');
  expect(document.querySelectorAll('[data-list] [data-hit]')).toHaveLength(1);
});

test('says nothing of it to a reader who has left the field, or emptied it', async () => {
  slowPage('en-US');
  type('cancel').blur();
  await settled();
  expect(told()).toBeUndefined();
  type('cancel');
  type('');
  await settled();
  expect(told()).toBeUndefined();
  expect(heard()).toBe('');
});
