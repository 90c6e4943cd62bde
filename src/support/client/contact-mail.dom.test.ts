import { beforeEach, expect, test } from 'vitest';
import { composeMail } from './contact-mail.ts';

beforeEach(() => {
  document.body.innerHTML = `<form>
      <div data-field="request" data-label="Your request"><textarea name="request"></textarea></div>
      <div data-field="name" data-label="Your name"><input name="name" value="Ana &amp; Co"></div>
      <fieldset data-field="device" data-label="Where?">
        <input type="radio" name="device" value="mobile" data-label="On a phone" checked></fieldset>
      <div data-field="steps" data-label="Steps"><textarea name="steps"></textarea></div>
      <input type="hidden" name="locale" value="en"><input type="hidden" name="token" value="secret">
      <input type="hidden" name="question" value="where is it?">
    </form>
    <section data-mail="help@example.com" data-subject="Request from {name}" hidden>
      <p data-mail-lead></p><p data-mail-long></p><p data-mail-files="By hand: {files}"></p>
      <a data-mail-open></a><textarea readonly></textarea></section>`;
});

function composed(request: string): { mail: URL; panel: HTMLElement; text: string } {
  const form = document.querySelector('form');
  const field = document.querySelector('textarea');
  if (!form || !field) throw new Error('no form');
  field.value = request;
  const panel = composeMail(document, form);
  const mail = new URL(panel.querySelector('a')?.getAttribute('href') ?? '');
  return { mail, panel, text: panel.querySelector('textarea')?.value ?? '' };
}

const text = `Your request:
¿Dónde & cómo?
100 %

Your name:
Ana & Co

Where?:
On a phone

(where is it?)`;

test('the mail holds everything that was written, and nothing of the form itself', () => {
  const { mail, panel, text: shown } = composed('¿Dónde & cómo?\n100 %');
  expect(mail.protocol + mail.pathname).toBe('mailto:help@example.com');
  expect(mail.searchParams.get('subject')).toBe('Request from Ana & Co');
  expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  expect(shown).toBe(text);
  expect(panel.hidden).toBe(false);
});

test('a text that no mail program takes over is shown whole, to be copied', () => {
  const { mail, panel, text: shown } = composed('long '.repeat(1000));
  expect(mail.href.length).toBeLessThan(2000);
  expect(mail.searchParams.has('body')).toBe(false);
  expect(shown).toContain('long '.repeat(999));
  expect(panel.querySelector('[data-mail-lead]')?.hasAttribute('hidden')).toBe(true);
  expect(panel.querySelector('[data-mail-long]')?.hasAttribute('hidden')).toBe(false);
});
