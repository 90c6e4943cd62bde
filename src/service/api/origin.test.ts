import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comesFromUs } from './origin.ts';
import { formOf, good, host, html, json, testService, type TestService } from './service-tests.ts';

const from = (headers: Record<string, string>, behindProxy = false): boolean =>
  comesFromUs(new Request(`${host}/api/requests`, { method: 'POST', headers }), {
    siteOrigins: ['https://help.example'],
    behindProxy,
  });

describe('a post is ours', () => {
  test.each([
    ['from a page of the service', { origin: host }],
    ['from it behind a proxy that ends TLS', { origin: 'https://desk.example' }],
    [
      'from the site on another host',
      { origin: 'https://help.example', 'sec-fetch-site': 'cross-site' },
    ],
    ['as the browser says', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['from a text browser', { referer: `${host}/en/contact/` }],
    ['from a program, which says nothing', {}],
  ])('%s', (_, headers) => expect(from(headers)).toBe(true));

  test('from a page under the name that our proxy has', () => {
    const headers = { origin: 'https://desk.com', 'x-forwarded-host': 'evil.example, desk.com' };
    expect(from(headers, true)).toBe(true);
    expect(from(headers)).toBe(false);
  });
});

describe('a post is foreign', () => {
  test.each<[string, Record<string, string>]>([
    ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from a page that hides its address', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['from another port', { origin: `${host}:8080` }],
    ['from a longer name', { origin: 'http://desk.example.evil.example' }],
    ['from http where the site has https', { origin: 'http://help.example' }],
    ['by its referer', { referer: `https://evil.example/?${host}/` }],
    [
      'when its origin says so, whatever its referer',
      { origin: 'https://evil.example', referer: `${host}/` },
    ],
    ['when only its browser says so', { 'sec-fetch-site': 'same-site' }],
    ['when its referer is none', { referer: 'nowhere' }],
  ])('%s', (_, headers) => expect(from(headers)).toBe(false));
});

describe('the service', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ siteOrigins: ['https://help.example'] });
  });
  afterAll(() => service.stop());
  const post = (headers: Record<string, string>) =>
    service.send('/api/requests', { method: 'POST', headers, body: formOf(good) });

  test('stores nothing for another site, and reads none of it', async () => {
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const headers = {
      ...json,
      origin: 'https://evil.example',
      'content-type': 'multipart/form-data; boundary=x',
    };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await service.send('/api/requests', init);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ problems: [{ field: 'form', code: 'foreign' }] });
    expect(read).toBeLessThan(3);
    expect(await service.db.selectFrom('requests').selectAll().execute()).toEqual([]);
  });

  test('gives a form back that it cannot place', async () => {
    const response = await post({ ...html, origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(good.request);
  });

  test('lets scripts of the site read its answers, and of no other', async () => {
    const own = await post({ ...json, origin: 'https://help.example' });
    expect(own.status).toBe(201);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://help.example');
    const other = await post({ ...json, origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    const asks = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const ask = (origin: string) =>
      service.send('/api/misses', { method: 'OPTIONS', headers: { origin, ...asks } });
    const yes = await ask('https://help.example');
    expect(yes.status).toBe(204);
    expect(yes.headers.get('access-control-allow-headers')).toBe('content-type');
    expect((await ask('https://evil.example')).headers.has('access-control-allow-origin')).toBe(
      false,
    );
  });
});
