import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropDraft, keepDraft, readDraft, valuesOf } from './form-draft.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what was written is there again, whatever language it is read in', () => {
  keepDraft({ request: 'Hola', name: '' });
  expect(readDraft()).toEqual({ request: 'Hola' });
});

test('what belongs to one opening of the form is not kept', () => {
  keepDraft({ request: 'Hola', opened: '1', locale: 'es', website: 'x', attachments: 'a' });
  expect(readDraft()).toEqual({ request: 'Hola' });
});

test('a form in which nothing is written leaves nothing on the device', () => {
  keepDraft({ request: 'Hola' });
  keepDraft({ request: '', token: 'abc' });
  expect(localStorage.length).toBe(0);
});

test('a draft goes when it is sent, and after a week', () => {
  keepDraft({ request: 'Hola' });
  dropDraft();
  expect(readDraft()).toBeUndefined();
  vi.useFakeTimers({ now: 0 });
  keepDraft({ request: 'Hola' });
  vi.setSystemTime(6.9 * 24 * 60 * 60 * 1000);
  expect(readDraft()).toEqual({ request: 'Hola' });
  vi.setSystemTime(7.1 * 24 * 60 * 60 * 1000);
  expect(readDraft()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test.each(['{', '7', 'null', '{"at":9e15}', '{"at":9e15,"values":null}'])(
  'a draft that is broken (%s) is no draft',
  (text) => {
    localStorage.setItem('contact-draft', text);
    expect(readDraft()).toBeUndefined();
  },
);

test('where storage is blocked nothing is kept and nothing fails', () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  keepDraft({ request: 'Hola' });
  expect(readDraft()).toBeUndefined();
});

test('a form is read with what is not shown, without its files and what is not chosen', () => {
  document.body.innerHTML = `<form><textarea name="request">Hola</textarea>
    <input type="radio" name="device" value="mobile"><input type="radio" name="device" value="desktop" checked>
    <input type="checkbox" name="technical" value="yes"><input type="file" name="attachments">
    <fieldset disabled><input name="steps" value="one"></fieldset></form>`;
  const form = document.querySelector('form');
  expect(form && valuesOf(form)).toEqual({
    request: 'Hola',
    device: 'desktop',
    steps: 'one',
  });
});
