import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Receipt } from '../support/request/fields.ts';
import { formOf, good, testSite } from './api/service-tests.ts';
import { startMailServer } from './mail/mail-server-tests.ts';
import { serve, type Serving } from './serve.ts';
import { readSettings } from './settings.ts';
import { openDatabase } from './storage/database.ts';
import { listRequests } from './storage/requests.ts';

const outside = mkdtempSync(join(tmpdir(), 'help-desk-serve-'));
const dataFolder = join(outside, 'data');
let site: string;
beforeAll(async () => {
  site = await testSite(join(outside, 'dist'));
});
afterAll(() => rmSync(outside, { recursive: true }));

const start = (env: Record<string, string> = {}): Promise<Serving> =>
  serve(readSettings({ PORT: '0', DATA_FOLDER: dataFolder, ...env }), site);
const send = async (port: number): Promise<Response> => {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { origin, accept: 'application/json', connection: 'close' };
  return fetch(`${origin}/api/requests`, { method: 'POST', headers, body: formOf(good) });
};

describe('serve', () => {
  test('takes requests beside the site, mails them, and finishes what is in hand when it is closed', async () => {
    const mail = await startMailServer();
    const address = {
      SMTP_URL: mail.url,
      MAIL_TO: 'team@example.com',
      MAIL_FROM: 'desk@example.com',
    };
    const serving = await start(address);
    const contact = await fetch(`http://127.0.0.1:${serving.port}/en/contact/`);
    expect(await contact.text()).toContain('data-contact="service"');
    const response = await send(serving.port);
    expect(response.status).toBe(201);
    const { reference } = (await response.json()) as Receipt;
    await expect
      .poll(() => mail.received.map((one) => one.reference), { timeout: 10_000 })
      .toEqual([reference]);
    await serving.close();
    await mail.stop();
    const db = await openDatabase({ folder: dataFolder });
    expect(await listRequests(db)).toMatchObject([{ reference, mail: { state: 'sent' } }]);
    await db.destroy();
  });

  test('counts readers by the address of their connection', async () => {
    const serving = await start();
    const statuses: number[] = [];
    // Twice as many as may be, and one: a new window may begin meanwhile.
    for (let n = 0; n < 21; n += 1) statuses.push((await send(serving.port)).status);
    expect(statuses[0]).toBe(201);
    expect(statuses).toContain(429);
    await serving.close();
  });

  test('answers a body without end, and closes the connection soon after', async () => {
    const serving = await start({ BEHIND_PROXY: '1' });
    const { status, sent } = await pour(serving.port);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(120 * 1024 * 1024);
    await serving.close();
  });

  test('lives on when a reader leaves in the middle of sending', async () => {
    const serving = await start({ BEHIND_PROXY: '1' });
    const logged = vi.spyOn(console, 'error');
    const socket = connect(serving.port, '127.0.0.1');
    const origin = `127.0.0.1:${serving.port}`;
    socket.write(
      `POST /api/requests HTTP/1.1\r\nHost: ${origin}\r\nOrigin: http://${origin}\r\n` +
        'X-Forwarded-For: 192.0.2.7\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 99\r\n\r\n--x',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`http://${origin}/en/contact/`)).status).toBe(200);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
    await serving.close();
  });

  test('serves a site that sends nothing here without opening a database', async () => {
    const folder = await testSite(join(outside, 'alone'));
    for (const page of ['en/contact', 'es/contacto'])
      writeFileSync(join(folder, page, 'index.html'), '<!doctype html><title>Alone</title>');
    const place = join(outside, 'never-made');
    const serving = await serve(readSettings({ PORT: '0', DATA_FOLDER: place }), folder);
    expect(serving.hasService).toBe(false);
    expect((await fetch(`http://127.0.0.1:${serving.port}/en/contact/`)).status).toBe(200);
    expect((await send(serving.port)).status).toBe(404);
    await serving.close();
    expect(() => rmSync(place, { recursive: true })).toThrow('ENOENT');
  });

  test('says which setting to look at when the data cannot be stored', async () => {
    const blocked = join(outside, 'a-file');
    writeFileSync(blocked, '');
    await expect(start({ DATA_FOLDER: join(blocked, 'data') })).rejects.toThrow('DATA_FOLDER');
  });
});

/** Sends a body that does not end. @returns the answer, and how much was written until the connection closed. */
function pour(port: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve) => {
    let status = 0;
    let sent = 0;
    const origin = `http://127.0.0.1:${port}`;
    const headers = {
      origin,
      accept: 'application/json',
      'x-forwarded-for': '192.0.2.9',
      'content-type': 'multipart/form-data; boundary=x',
    };
    const post = request(`${origin}/api/requests`, { method: 'POST', headers }, (response) => {
      status = response.statusCode ?? 0;
      response.resume();
    });
    const chunk = Buffer.alloc(64 * 1024);
    const write = (): void => {
      while (!post.destroyed) {
        sent += chunk.byteLength;
        if (!post.write(chunk)) {
          post.once('drain', write);
          return;
        }
      }
    };
    post.on('error', () => undefined);
    post.on('close', () => resolve({ status, sent }));
    write();
  });
}
