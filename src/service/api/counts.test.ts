import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMisses } from '../storage/misses.ts';
import { countReactions } from '../storage/reactions.ts';
import { formOf, host, testService, type TestService } from './service-tests.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService({ siteOrigins: ['https://help.example'] });
});
afterAll(() => service.stop());

const id = '5a2f6a52-1c1f-4d0b-9a35-1f2f7a1d9c11';
const sad = { id, article: 'pay/refund', locale: 'en', face: 'sad' };
const post = (path: string, value: unknown): Promise<Response> =>
  service.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  });

describe('a reaction', () => {
  test('is stored, and changed by the same page', async () => {
    const first = await post('/api/reactions', sad);
    expect([first.status, await first.text()]).toEqual([204, '']);
    const kept = { article: 'pay/refund', locale: 'en', count: 1 };
    expect((await post('/api/reactions', { ...sad, reason: 'unclear' })).status).toBe(204);
    expect(await countReactions(service.db)).toEqual([{ ...kept, face: 'sad', reason: 'unclear' }]);
    await post('/api/reactions', { ...sad, face: 'happy' });
    expect(await countReactions(service.db)).toEqual([{ ...kept, face: 'happy', reason: null }]);
  });

  test.each([
    ['a face nobody has', { ...sad, face: 'angry' }],
    ['a reason nobody offers', { ...sad, reason: 'x' }],
    ['an article that is none', { ...sad, article: '../../etc/passwd' }],
    ['an id that is none', { ...sad, id: '1' }],
    ['something else', [sad]],
    ['broken JSON', '{"id":'],
    ['nothing', ''],
  ])('with %s is refused', async (_, value) => {
    const before = await countReactions(service.db);
    const response = await post('/api/reactions', value);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ problems: [{ field: 'form', code: 'not-sent' }] });
    expect(await countReactions(service.db)).toEqual(before);
  });

  test.each([
    [
      'its article',
      `${host}/en/pay/refund/?from=mail#old`,
      `${host}/en/pay/refund/?from=mail#thanks`,
    ],
    ['the site on another host', 'https://help.example/', 'https://help.example/#thanks'],
    ['the start, and never to another site', 'https://evil.example/', `${host}/en/#thanks`],
    ['the start where the browser hides it', '', `${host}/en/#thanks`],
  ])('sent as a form leads back to %s', async (_, referer, location) => {
    const { article, locale, face } = sad;
    const body = new URLSearchParams({ article, locale, face });
    const response = await service.send('/api/reactions', {
      method: 'POST',
      headers: { referer },
      body,
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(location);
  });

  test('of each form counts for itself', async () => {
    const form = { article: 'pay/forms', locale: 'en', face: 'neutral' };
    for (let n = 0; n < 2; n += 1)
      await service.send('/api/reactions', { method: 'POST', body: formOf(form) });
    const counts = await countReactions(service.db);
    expect(counts.find(({ article }) => article === 'pay/forms')?.count).toBe(2);
  });
});

describe('a question without a hit', () => {
  test('is counted', async () => {
    for (const question of ['¿Cómo vuelo?', 'como  vuelo'])
      expect((await post('/api/misses', { locale: 'es', question })).status).toBe(204);
    expect(await listMisses(service.db)).toMatchObject([
      { locale: 'es', question: 'como vuelo', count: 2 },
    ]);
  });

  test.each([
    { locale: 'es' },
    { locale: 'es', question: ' \n ' },
    { locale: 'es', question: 'x'.repeat(301) },
    { locale: '<b>', question: 'hello' },
    { locale: 'es', question: { $ne: '' } },
  ])('is refused when it is none: %j', async (value) => {
    expect((await post('/api/misses', value)).status).toBe(422);
  });
});

test('an error is told to nobody but the operator', async () => {
  const broken = await testService();
  await broken.db.destroy();
  const headers = { 'content-type': 'application/json' };
  const response = await broken.send('/api/reactions', {
    method: 'POST',
    headers,
    body: JSON.stringify(sad),
  });
  expect(response.status).toBe(503);
  expect(await response.text()).toBe('{"problems":[{"field":"form","code":"not-sent"}]}');
  expect(broken.errors).toHaveLength(1);
});
