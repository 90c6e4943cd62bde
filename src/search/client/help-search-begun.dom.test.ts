import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { barMarkup } from './bar-markup.ts';
import './help-search.ts';
import type { InstantFile } from './instant-file.ts';

const file: InstantFile = {
  locale: 'en',
  others: [],
  averageWords: 100,
  wholeTexts: false,
  thesaurus: {},
  stopWords: [],
  synonyms: [],
  articles: [
    {
      id: 'a/cancel',
      url: '/en/a/cancel/',
      title: 'Cancel',
      summary: '',
      feature: '',
      headings: [],
      questions: [],
      aliases: [],
      body: [],
    },
  ],
};

let field: HTMLInputElement;

beforeEach(() => {
  vi.stubGlobal('visualViewport', new EventTarget());
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(file)));
  const main = document.createElement('main');
  main.innerHTML = barMarkup('hero');
  document.body.replaceChildren(main);
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  field = found;
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('the question a page came with is asked when the reader enters the field, and can be cleared', async () => {
  field.value = 'cancel';
  field.focus();
  await vi.waitFor(() => expect(document.querySelector('[data-hit="a/cancel"]')).not.toBeNull());
  expect(document.querySelector('[data-clear][hidden]')).toBeNull();
});

test('a question stays on a page that Safari brings back with the field as it began', () => {
  field.value = 'cancel';
  window.dispatchEvent(new Event('pagehide'));
  field.value = field.defaultValue;
  expect(field.value).toBe('cancel');
});
