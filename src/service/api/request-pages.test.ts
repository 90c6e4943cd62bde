import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listRequests } from '../storage/requests.ts';
import { formOf, good, html, testService, type TestService } from './service-tests.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.stop());
beforeEach(() => void service.errors.splice(0));

const post = (
  values: Readonly<Record<string, string>>,
  files: readonly File[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  service.send('/api/requests', {
    method: 'POST',
    headers: { ...html, ...headers },
    body: formOf(values, files),
  });
const shown = async (response: Response): Promise<Document> =>
  parseHTML(await response.text()).document;
const valueOf = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`[name="${name}"]`)?.getAttribute('value');

describe('without JavaScript', () => {
  test('the contact page says when it was opened and which form it is, each time anew', async () => {
    const before = Date.now();
    const responses = await Promise.all([1, 2].map(() => service.send('/en/contact/')));
    expect(responses[0]?.headers.get('cache-control')).toBe('no-store');
    const pages = await Promise.all(responses.map(shown));
    const tokens = pages.map((page) => valueOf(page, 'token'));
    expect(tokens[0]).toMatch(/^[\da-f-]{36}$/);
    expect(tokens[1]).not.toBe(tokens[0]);
    for (const page of pages)
      expect(Number(valueOf(page, 'opened'))).toBeGreaterThanOrEqual(before);
  });

  test('a reader gets the receipt on the contact page', async () => {
    const response = await post({ ...good, locale: 'es' });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await shown(response);
    const [stored] = await listRequests(service.db);
    expect(stored).toBeDefined();
    expect(page.documentElement.getAttribute('lang')).toBe('es');
    expect(page.querySelector('[data-receipt]')?.hasAttribute('hidden')).toBe(false);
    expect(page.querySelector('[data-reference]')?.textContent).toBe(stored?.reference);
    expect(page.querySelector('[data-sent]')?.textContent).toContain('Ana Núñez');
    expect(page.querySelector('form[data-contact]')?.hasAttribute('hidden')).toBe(true);
  });

  test('a reader sees what is wrong, with everything kept as it was', async () => {
    const written = {
      request: 'Two lines\nand <b>marks</b> </textarea><script>alert(1)</script> &amp; "quotes"',
      name: '"><img src=x onerror=alert(1)>',
      technical: 'yes',
      affected: 'team',
      opened: String(Date.now() - 60_000),
      token: 'this-form',
      locale: 'en',
    };
    const response = await post(written, [new File(['x'], '<b>.png')]);
    expect(response.status).toBe(422);
    const text = await response.text();
    const page = parseHTML(text).document;
    const { document } = new Window();
    document.write(text);
    expect(document.querySelectorAll('img, b, script:not([src]), [onerror]')).toHaveLength(0);
    expect(page.title).toBe('Error: Write to us');
    expect(page.querySelector('[data-problem-list]')?.textContent).toContain('email address');
    expect(page.querySelector('[data-files-again]')?.textContent).toContain('<b>.png');
    const request = document.querySelector('[name="request"]')?.textContent;
    expect(request?.replaceAll('\r\n', '\n')).toBe(written.request);
    for (const name of ['name', 'opened', 'token'] as const)
      expect(valueOf(page, name)).toBe(written[name]);
    expect(page.querySelector('[name="technical"]')?.hasAttribute('checked')).toBe(true);
    expect(page.querySelector('[value="team"]')?.hasAttribute('checked')).toBe(true);
    expect(page.querySelector('[value="me"]')?.hasAttribute('checked')).toBe(false);
  });

  test('a page that came without marks is given them', async () => {
    const page = await shown(await post({ locale: 'en', opened: '', token: '' }));
    expect(valueOf(page, 'token')).toMatch(/^[\da-f-]{36}$/);
    expect(Number(valueOf(page, 'opened'))).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['the form says', { locale: 'es' }, { 'accept-language': 'en' }],
    ['the page they came from has', {}, { referer: 'http://desk.example/es/contacto/' }],
    ['their browser prefers', {}, { 'accept-language': 'de, en;q=0.5, es-MX;q=0.9' }],
  ])('the answer is in the language that %s', async (_, values, headers) => {
    const page = await shown(await post(values, [], headers));
    expect(page.documentElement.getAttribute('lang')).toBe('es');
  });

  test('who asks for the address of the answer is led to the form', async () => {
    const response = await service.send('/api/requests', { headers: { 'accept-language': 'es' } });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/es/contacto/');
  });
});

test('while the database does not take anything, the reader keeps everything and learns no details', async () => {
  const broken = await testService();
  await broken.db.destroy();
  const send = (accept: string) =>
    broken.send('/api/requests', { method: 'POST', headers: { accept }, body: formOf(good) });
  const page = await send('text/html');
  expect(page.status).toBe(503);
  const text = await page.text();
  expect(text).toContain(good.request);
  expect(text).toContain('Not sent yet</h2>');
  const answer = await send('application/json');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ problems: [{ field: 'form', code: 'not-sent' }] });
  expect(text).not.toMatch(/destroyed|driver|node_modules/);
  expect(broken.errors.map(String).join()).toContain('destroyed');
});
