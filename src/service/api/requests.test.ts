import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Receipt, Refusal } from '../../support/request/fields.ts';
import { findRequest, listRequests } from '../storage/requests.ts';
import { formOf, good, json, testService, type TestService } from './service-tests.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.stop());

const post = (
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  service.send('/api/requests', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: formOf(values),
  });
const receipt = async (response: Response): Promise<Receipt> => (await response.json()) as Receipt;
const problems = async (response: Response): Promise<Refusal['problems']> =>
  ((await response.json()) as Refusal).problems;

describe('a request', () => {
  test('is stored before it is answered, and the receipt says what was sent and by when an answer comes', async () => {
    const before = Date.now();
    const response = await post({
      ...good,
      technical: 'yes',
      steps: 'One\r\nTwo',
      plant: 'Fern',
      tree: 'nobody asked for it',
      device: 'mobile',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { reference, answerBy, sent } = await receipt(response);
    expect(sent).toEqual([
      { field: 'request', value: good.request },
      { field: 'name', value: 'Ana Núñez' },
      { field: 'email', value: 'ana@example.com' },
      { field: 'steps', value: 'One\nTwo' },
      { field: 'plant', value: 'Fern' },
      { field: 'device', value: 'mobile' },
    ]);
    const hours = (new Date(answerBy).getTime() - before) / 3_600_000;
    expect(hours).toBeGreaterThanOrEqual(48);
    expect(hours).toBeLessThan(48.1);
    expect(await findRequest(service.db, reference)).toMatchObject({
      answerBy,
      suspected: false,
      request: { ...good, steps: 'One\nTwo', plant: 'Fern' },
      mail: { state: 'waiting' },
    });
  });

  test('that comes twice is stored once', async () => {
    const token = crypto.randomUUID();
    const first = await receipt(await post({ ...good, token }));
    const again = await receipt(await post({ ...good, token }));
    expect(again.reference).toBe(first.reference);
    const changed = await receipt(await post({ ...good, token, name: 'Ana' }));
    expect(changed.reference).not.toBe(first.reference);
  });

  test('is told everything that is wrong with it', async () => {
    const stored = await listRequests(service.db);
    const response = await post({ locale: 'en', request: ' ', accountEmail: 'nobody' });
    expect(response.status).toBe(422);
    expect(await problems(response)).toEqual([
      { field: 'request', code: 'request-missing' },
      { field: 'name', code: 'name-missing' },
      { field: 'email', code: 'reach-missing' },
      { field: 'accountEmail', code: 'account-email-wrong' },
    ]);
    expect(await listRequests(service.db)).toHaveLength(stored.length);
  });

  test('that is no form is refused', async () => {
    for (const [type, body] of [
      ['application/json', '{"request":"hello"}'],
      ['multipart/form-data; boundary=x', 'no boundary in here'],
      ['multipart/form-data', '--x\r\n'],
      ['text/plain', 'request=hello'],
    ] as const) {
      const headers = { ...json, 'content-type': type };
      const response = await service.send('/api/requests', { method: 'POST', headers, body });
      expect([type, response.status]).toEqual([type, 400]);
      expect(await problems(response)).toEqual([{ field: 'form', code: 'not-sent' }]);
    }
    expect(service.errors).toEqual([]);
  });

  test('cannot put a line into a mail header or a log, nor a field nobody asks for into the storage', async () => {
    const bad = 'Ana\r\nBcc: all@example.com\u2028\u0000\u001b[31m';
    const values = {
      ...good,
      name: bad,
      __proto__x: '1',
      reference: 'HD-0000-0000',
      suspected: '1',
    };
    const { reference } = await receipt(await post(values));
    const stored = await findRequest(service.db, reference);
    expect(stored?.request.name).toBe('Ana Bcc: all@example.com [31m');
    expect(stored?.suspected).toBe(false);
    expect(Object.keys(stored?.request ?? {})).not.toContain('reference');
    const wrong = await post({ ...good, email: 'ana@example.com\r\nBcc: all@example.com' });
    expect(await problems(wrong)).toEqual([{ field: 'email', code: 'email-wrong' }]);
  });

  test('is of the language of its page, whatever the form says', async () => {
    const { reference } = await receipt(
      await post({ ...good, locale: "xx'; drop table requests" }, { 'accept-language': 'es' }),
    );
    expect((await findRequest(service.db, reference))?.request.locale).toBe('es');
  });
});

describe('a program', () => {
  test('that fills in what nobody sees gets the usual receipt, and its request is set apart', async () => {
    const response = await post({
      ...good,
      website: 'https://spam.example',
      opened: `${Date.now()}`,
    });
    expect(response.status).toBe(201);
    const stored = await findRequest(service.db, (await receipt(response)).reference);
    expect(stored).toMatchObject({ suspected: true, mail: { state: 'none' } });
  });

  test('that is faster than a person is sent back, and may come again', async () => {
    const opened = Date.now();
    const response = await post({ ...good, opened: `${opened}` });
    expect(response.status).toBe(422);
    expect(await problems(response)).toEqual([{ field: 'form', code: 'too-fast' }]);
    expect((await post({ ...good, opened: `${opened - 3000}` })).status).toBe(201);
  });

  test.each(['', 'yesterday', `${Date.now() + 300_000}`, '-1', '1e999'])(
    'is not seen in a clock that is missing or wrong: "%s"',
    async (opened) => expect((await post({ ...good, opened })).status).toBe(201),
  );
});
