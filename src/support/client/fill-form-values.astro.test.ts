import { Window } from 'happy-dom';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contactPage, readers } from '../contact-page-example.ts';
import type { Receipt } from '../request/fields.ts';
import { keepValues, showReceipt } from './fill-form.ts';

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

  const wild = 'a <b> & "c" &lt;\nd</textarea><script>alert(1)</script>';

  test('what was written is kept, and survives being written out as HTML', () => {
    keepValues(document, {
      request: wild,
      name: '"Ana" <a@b.c>',
      technical: 'yes',
      device: 'mobile',
      attachments: 'a.png, b.mov',
      unknown: 'x',
    });
    const browser = new Window();
    browser.document.write(document.documentElement.outerHTML);
    document = browser.document as unknown as Document;
    expect(document.querySelectorAll('#request ~ script, #request ~ b')).toHaveLength(0);
    expect(one('#request').textContent).toBe(wild);
    expect(one('#name').getAttribute('value')).toBe('"Ana" <a@b.c>');
    expect(one('#technical').hasAttribute('checked')).toBe(true);
    expect(
      [...document.querySelectorAll('[name="device"][checked]')].map((radio) =>
        radio.getAttribute('value'),
      ),
    ).toEqual(['mobile']);
    expect(textOf('[data-files-again]')).toContain('a.png, b.mov');
  });

  test('the receipt takes the place of the form', () => {
    const receipt: Receipt = {
      reference: 'HD-7K3M-Q9TX',
      answerBy: '2026-11-24T15:00:00Z',
      sent: [
        { field: 'request', value: 'one\ntwo <b>' },
        { field: 'device', value: 'mobile' },
        { field: 'attachments', value: 'a.png' },
      ],
    };
    showReceipt(document, receipt);
    expect(one('form').hasAttribute('hidden')).toBe(true);
    expect(one('[data-receipt]').hasAttribute('hidden')).toBe(false);
    expect(textOf('[data-reference]')).toBe('HD-7K3M-Q9TX');
    expect(textOf('[data-answer-by]')).toMatch(
      /Tuesday,? (24 November|November 24).*10:00.*\(EST\)/,
    );
    expect([...one('[data-sent]').children].map(({ textContent }) => textContent)).toEqual([
      'Your request',
      'one\ntwo <b>',
      'Where does it happen?',
      'On a phone or tablet',
      'Files',
      'a.png',
    ]);
    showReceipt(document, receipt, 'Europe/Madrid');
    expect(textOf('[data-answer-by]')).toMatch(/Tuesday.* 4:00/);
    expect(textOf('[data-answer-by]')).not.toContain('EST');
  });
});
