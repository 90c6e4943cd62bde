import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBody, readForm } from './body.ts';
import { bodyLimits } from './limits.ts';
import { formOf, good, host, html, json, testService, type TestService } from './service-tests.ts';

const CHUNK = 64 * 1024;
const MB = 1024 * 1024;

/** A form whose last file never ends. */
function endless(headers: Readonly<Record<string, string>> = {}): {
  init: RequestInit;
  sent: () => number;
} {
  const field = (name: string, value: string): string =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = Object.entries(good).map(([name, value]) => field(name, value));
  const file =
    '--edge\r\nContent-Disposition: form-data; name="attachments"; filename="a.mp4"\r\n\r\n';
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const first = new TextEncoder().encode(fields.join('') + file);
      const chunk = sent === 0 ? first : new Uint8Array(CHUNK);
      sent += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const type = { 'content-type': 'multipart/form-data; boundary=edge' };
  const init = { method: 'POST', headers: { ...type, ...headers }, body, duplex: 'half' };
  return { init: init as RequestInit, sent: () => sent };
}

describe('a body without end', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.stop());

  test('is read up to the limit and not further', async () => {
    const { init, sent } = endless(json);
    const response = await service.send('/api/requests', init);
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ problems: [{ field: 'form', code: 'too-large' }] });
    expect(sent()).toBeGreaterThan(bodyLimits.request);
    expect(sent()).toBeLessThan(bodyLimits.request + 4 * CHUNK);
  });

  test('is hardly read when it says itself that it is too long', async () => {
    const { init, sent } = endless({ ...json, 'content-length': String(100 * MB) });
    expect((await service.send('/api/requests', init)).status).toBe(413);
    expect(sent()).toBeLessThan(MB);
  });

  test('still gives the reader back what came before the files', async () => {
    for (const length of [{}, { 'content-length': String(100 * MB) }]) {
      const response = await service.send('/api/requests', endless({ ...html, ...length }).init);
      expect(response.status).toBe(413);
      const page = await response.text();
      expect(page).toContain(good.request);
      expect(page).toContain(good.email);
      expect(page).toContain('The request is too large.');
    }
  });

  test('is cut off sooner where little is expected', async () => {
    for (const path of ['/api/reactions', '/api/misses']) {
      const { init, sent } = endless({ 'content-type': 'application/json' });
      expect((await service.send(path, init)).status).toBe(422);
      expect(sent()).toBeLessThan(4 * CHUNK);
    }
  });
});

describe('readForm', () => {
  const requestOf = (body: FormData): Request => new Request(host, { method: 'POST', body });

  test('reads a form byte for byte, at the limit too', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const request = requestOf(formOf({ name: 'Ñandú\r\n🦤' }, [new File([bytes], 'añ"o.png')]));
    const type = request.headers.get('content-type') ?? '';
    const size = (await request.clone().arrayBuffer()).byteLength;
    const short = await readBody(request.clone(), size - 1);
    expect([short.complete, short.bytes.byteLength]).toEqual([false, size - 1]);
    const body = await readBody(request, size);
    expect([body.complete, body.bytes.byteLength]).toEqual([true, size]);
    const form = await readForm(body, type);
    expect(form?.get('name')).toBe('Ñandú\r\n🦤');
    const file = form?.get('attachments');
    expect(file).toBeInstanceOf(File);
    expect((file as File).name).toBe('añ"o.png');
    expect(new Uint8Array(await (file as File).arrayBuffer())).toEqual(bytes);
  });

  test('reads the fields that came whole, wherever a form is cut off', async () => {
    const request = requestOf(formOf({ name: 'Ana', request: 'Hello' }));
    const type = request.headers.get('content-type') ?? '';
    const whole = new Uint8Array(await request.arrayBuffer());
    const seen = new Set<string>();
    for (let end = 0; end < whole.byteLength; end += 1) {
      const form = await readForm({ bytes: whole.slice(0, end), complete: false }, type);
      const values = Object.fromEntries(form ?? []);
      expect([undefined, 'Ana']).toContain(values['name']);
      expect([undefined, 'Hello']).toContain(values['request']);
      seen.add(JSON.stringify(values));
    }
    expect(seen).toContain('{"name":"Ana"}');
  });
});
