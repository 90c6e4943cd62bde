import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listRequests } from '../storage/requests.ts';
import type { Rates } from './limits.ts';
import { formOf, good, html, json, testService, type TestService } from './service-tests.ts';

const few: Rates = { requests: 3, others: 2 };
let service: TestService;
let proxied: TestService;
beforeAll(async () => {
  // In the middle of a window of ten minutes: where one ended during a test, the count began again.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-11T10:05:00Z') });
  service = await testService({ rates: few });
  proxied = await testService({ rates: few, behindProxy: true });
});
afterAll(async () => {
  vi.useRealTimers();
  await Promise.all([service.stop(), proxied.stop()]);
});

const post = (to: TestService, headers: Record<string, string>, address?: string) =>
  to.send('/api/requests', { method: 'POST', headers, body: formOf(good) }, address);
const statuses = async (times: number, one: () => Promise<Response>): Promise<number[]> => {
  const all: number[] = [];
  for (let n = 0; n < times; n += 1) all.push((await one()).status);
  return all;
};

test('one address may send so many requests, and another as many', async () => {
  expect(await statuses(5, () => post(service, json, '203.0.113.7'))).toEqual([
    201, 201, 201, 429, 429,
  ]);
  expect(await statuses(1, () => post(service, json, '203.0.113.8'))).toEqual([201]);
  const late = await post(service, json, '203.0.113.7');
  expect(late.headers.get('retry-after')).toBe('600');
  expect(await late.json()).toEqual({ problems: [{ field: 'form', code: 'too-many' }] });
  expect(await listRequests(service.db)).toHaveLength(4);
});

test('a reader without JavaScript who is one too many gets everything back', async () => {
  const response = await post(service, html, '203.0.113.7');
  expect(response.status).toBe(429);
  const page = await response.text();
  expect(page).toContain(good.request);
  expect(page).toContain('Many requests have come from your connection.');
});

test('reactions and misses are counted together, apart from requests', async () => {
  const body = JSON.stringify({ locale: 'en', question: 'how to fly' });
  const headers = { 'content-type': 'application/json' };
  const miss = () => service.send('/api/misses', { method: 'POST', headers, body }, '198.51.100.1');
  expect(await statuses(3, miss)).toEqual([204, 204, 429]);
  expect((await post(service, json, '198.51.100.1')).status).toBe(201);
});

test('no address is kept as it is', async () => {
  const visits = JSON.stringify(await service.db.selectFrom('visits').selectAll().execute());
  const requests = JSON.stringify(await service.db.selectFrom('requests').selectAll().execute());
  expect(visits).toContain('window_start');
  expect(visits + requests).not.toMatch(/203\.0\.113|198\.51\.100/);
});

test('behind a proxy the last address it names counts, and none that the reader makes up', async () => {
  const from = (forwarded: string, n: number) =>
    post(proxied, { ...json, 'x-forwarded-for': `10.0.0.${n}, ${forwarded}` }, '127.0.0.1');
  let n = 0;
  expect(await statuses(4, () => from('203.0.113.7', (n += 1)))).toEqual([201, 201, 201, 429]);
  expect((await from('203.0.113.9', 1)).status).toBe(201);
  const made = (address: string) =>
    post(service, { ...json, 'x-forwarded-for': address }, '192.0.2.1');
  expect(await statuses(4, () => made(`10.1.1.${(n += 1)}`))).toEqual([201, 201, 201, 429]);
});
