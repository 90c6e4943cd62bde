import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contactPage, readers } from '../contact-page-example.ts';
import { problemCodes } from '../request/fields.ts';
import { showProblems } from './fill-form.ts';

let page = '';
beforeAll(async () => void (page = await contactPage()));

describe.each(readers)('%s', (_where, read) => {
  let document: Document;
  const one = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const textOf = (selector: string): string =>
    one(selector).textContent.replace(/\s+/g, ' ').trim();
  beforeEach(() => (document = read(page)));

  test('each problem stands in the summary, with a link, and beside its field', () => {
    showProblems(document, [
      { field: 'request', code: 'request-missing' },
      { field: 'attachments', code: 'file-empty', file: 'a <b>.png' },
    ]);
    expect(document.title).toBe('Error: Write to us');
    expect(one('[data-problems]').hasAttribute('hidden')).toBe(false);
    const links = [...document.querySelectorAll('[data-problem-list] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#request', 'Write your request.'],
      ['#attachments', '“a <b>.png” is empty. Choose another file.'],
    ]);
    expect(textOf('#request-error')).toBe('Error: Write your request.');
    expect(one('#request').getAttribute('aria-invalid')).toBe('true');
    expect(one('#request').getAttribute('aria-describedby')).toBe('request-hint request-error');
    expect(one('#name').hasAttribute('aria-invalid')).toBe(false);
    for (const link of links) one(link.getAttribute('href') ?? '');
  });

  test('e-mail and phone have one problem between them', () => {
    showProblems(document, [{ field: 'email', code: 'reach-missing' }]);
    expect(document.querySelectorAll('[data-error]:not([hidden])')).toHaveLength(1);
    expect(one('[data-field="reach"]').getAttribute('aria-describedby')).toBe(
      'reach-hint reach-error',
    );
    expect(one('#phone').getAttribute('aria-invalid')).toBe('true');
    expect(one('[data-problem-list] a').getAttribute('href')).toBe('#email');
  });

  test('a problem in the report opens it', () => {
    showProblems(document, [{ field: 'steps', code: 'text-long' }]);
    expect(one('[data-report]').hasAttribute('open')).toBe(true);
    expect(textOf('[data-problem-list]')).toBe(
      'Shorten the text of “What you did just before”: it is too long.',
    );
  });

  test('what is wrong with the sending has no field and offers to send again', () => {
    showProblems(document, [{ field: 'form', code: 'not-sent' }]);
    expect(textOf('#problems-title')).toBe('Not sent yet');
    expect(document.querySelector('[data-problem-list] a')).toBeNull();
    expect(one('[data-send-again]').hasAttribute('hidden')).toBe(false);
  });

  test('every problem there is has a sentence, with nothing left to fill in', () => {
    for (const code of problemCodes) {
      showProblems(document, [{ field: 'steps', code, file: 'a.png' }]);
      expect(textOf('[data-problem-list]')).toMatch(/^[^{}]{10,}$/);
    }
  });

  test('new problems replace the old ones, and none leave the page as it was', () => {
    const before = document.documentElement.outerHTML;
    showProblems(document, [
      { field: 'email', code: 'reach-missing' },
      { field: 'name', code: 'name-missing' },
    ]);
    showProblems(document, [{ field: 'name', code: 'name-long' }]);
    expect(document.querySelectorAll('[data-error]:not([hidden])')).toHaveLength(1);
    showProblems(document, []);
    expect(document.title).toBe('Write to us');
    expect(document.querySelectorAll('[aria-invalid], [data-error]:not([hidden])')).toHaveLength(0);
    expect(one('[data-field="reach"]').getAttribute('aria-describedby')).toBe('reach-hint');
    expect(before).toContain('aria-describedby="reach-hint"');
  });
});
