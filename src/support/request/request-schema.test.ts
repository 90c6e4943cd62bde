import { describe, expect, test } from 'vitest';
import { ownFields, problemCodes, technicalFieldsWith, textLimits } from './fields.ts';
import { readRequest, type SupportRequest } from './request-schema.ts';

const whole = {
  request: 'El calendario no se actualiza',
  name: 'Ana',
  email: 'ana@example.com',
  locale: 'es',
};

const codesOf = (values: Readonly<Record<string, unknown>>): string[] => {
  const read = readRequest(values);
  return 'problems' in read ? read.problems.map(({ field, code }) => `${field}: ${code}`) : [];
};

function requestOf(values: Readonly<Record<string, unknown>>): SupportRequest {
  const read = readRequest(values);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.request;
}

describe('a request', () => {
  test('needs a text, a name and one way to answer; everything else is empty', () => {
    expect(requestOf(whole)).toMatchObject({ ...whole, phone: '', technical: '', device: '' });
  });

  test('that is empty is told all that is missing at once, in the order of the form', () => {
    const missing = ['request: request-missing', 'name: name-missing', 'email: reach-missing'];
    const empty = { request: ' \n', name: '', email: '', phone: ' ', locale: 'es' };
    expect(codesOf(empty)).toEqual(missing);
    expect(codesOf({ locale: 'es' })).toEqual(missing);
  });

  test('may be answered by phone alone', () => {
    expect(codesOf({ ...whole, email: '', phone: '+52 (55) 1234-5678 ext. 12' })).toEqual([]);
  });

  test('with a wrong e-mail has that one problem, not also that of the pair', () => {
    expect(codesOf({ ...whole, email: 'ana@' })).toEqual(['email: email-wrong']);
    expect(codesOf({ ...whole, email: 'ana@', phone: '12' })).toEqual([
      'email: email-wrong',
      'phone: phone-wrong',
    ]);
  });

  test('fits up to its limit and not one character more', () => {
    expect(codesOf({ ...whole, request: 'x'.repeat(textLimits.request) })).toEqual([]);
    expect(
      codesOf({
        ...whole,
        request: 'x'.repeat(textLimits.request + 1),
        name: 'x'.repeat(textLimits.line + 1),
        steps: 'x'.repeat(textLimits.text + 1),
      }),
    ).toEqual(['request: request-long', 'name: name-long', 'steps: text-long']);
  });

  test('has only problems that the page has a sentence for, whatever a program sends', () => {
    const odd = [undefined, null, 7, true, [], ['a', 'b'], {}, new Blob(['x'])];
    for (const value of odd)
      for (const name of ['request', 'name', 'email', 'phone', 'technical', 'device', 'locale']) {
        const read = readRequest({ ...whole, [name]: value });
        const codes = 'problems' in read ? read.problems.map(({ code }) => code) : [];
        expect(codes.filter((code) => !problemCodes.includes(code))).toEqual([]);
      }
    expect(codesOf({ ...whole, device: 'toaster' })).toEqual(['device: choice-wrong']);
    expect(codesOf({ ...whole, locale: '../es' })).toEqual(['form: foreign']);
  });
});

describe('questions of a help desk alone', () => {
  const own = ['plant', 'pot'];

  test('are answered under their own names, in their place, and no others are', () => {
    const read = readRequest({ ...whole, plant: ' Fern\r\nIvy ', tree: 'Oak' }, own);
    const request = 'request' in read ? read.request : {};
    expect(request).toMatchObject({ plant: 'Fern\nIvy', pot: '' });
    expect(request).not.toHaveProperty('tree');
    expect(ownFields(request)).toEqual(own);
    const names = technicalFieldsWith(own);
    expect(Object.keys(request).filter((name) => names.includes(name))).toEqual(names);
    expect(names.slice(3, 7)).toEqual(['accountEmail', 'plant', 'pot', 'device']);
  });

  test('have room for as much as the others, and their problems stand in their place', () => {
    const long = 'x'.repeat(textLimits.text + 1);
    const read = readRequest({ ...whole, plant: long, steps: long, system: long }, own);
    expect('problems' in read && read.problems).toEqual(
      ['steps', 'plant', 'system'].map((field) => ({ field, code: 'text-long' })),
    );
  });

  test('need not be there', () => {
    expect(ownFields(requestOf({ ...whole, plant: 'Fern' }))).toEqual([]);
  });
});

describe('an e-mail address', () => {
  test.each(['a@b.co', "o'neil+tag@mail.example.museum", 'josé@correo.méxico', ' ana@b.com '])(
    'may be %s',
    (email) => expect(codesOf({ ...whole, email })).toEqual([]),
  );

  test.each(['ana', '@b.com', 'a@b', 'a b@c.com', 'a@b.com, c@d.com', 'Ana <a@b.com>', 'a@b..'])(
    'may not be %s',
    (email) => expect(codesOf({ ...whole, email })).toEqual(['email: email-wrong']),
  );

  test('of the account has a sentence of its own', () => {
    expect(codesOf({ ...whole, accountEmail: 'ana' })).toEqual([
      'accountEmail: account-email-wrong',
    ]);
  });
});

describe('a phone number', () => {
  test.each(['5512345678', '+1 425-555-0123', '(02) 9876.5432', '020 7946 0018 x3'])(
    'may be %s',
    (phone) => expect(codesOf({ ...whole, phone })).toEqual([]),
  );

  test.each(['12345', 'call me', '+', '555-CALL-NOW', '1'.repeat(21)])('may not be %s', (phone) =>
    expect(codesOf({ ...whole, phone })).toEqual(['phone: phone-wrong']),
  );
});

describe('what a reader wrote', () => {
  test('keeps its lines and tabs and loses what is no text', () => {
    const request = '  uno\r\ndos\rtres\u0000\u001b[31m\tcuatro\u0085\n';
    expect(requestOf({ ...whole, request }).request).toBe('uno\ndos\ntres[31m\tcuatro');
  });

  test('cannot break the header of a mail or a line of a log', () => {
    const name = 'Ana\r\nBcc: x@y.z\u2028\u0000z';
    expect(requestOf({ ...whole, name }).name).toBe('Ana Bcc: x@y.z z');
    expect(codesOf({ ...whole, email: 'a@b.com\nBcc: x@y.z' })).toEqual(['email: email-wrong']);
  });

  test('is never refused for what the page itself sends along', () => {
    const { article, question } = requestOf({
      ...whole,
      article: '<script>',
      question: 'x'.repeat(1000),
    });
    expect(article).toBe('');
    expect(question).toHaveLength(300);
    expect(requestOf({ ...whole, article: 'get-help/get-help' }).article).toBe('get-help/get-help');
  });
});
