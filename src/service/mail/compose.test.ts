import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../support/request/request-schema.ts';
import { aRequest } from '../storage/database-tests.ts';
import type { NewAttachment } from '../storage/save-request.ts';
import { composeMail } from './compose.ts';
import { startMailServer, type MailServer } from './mail-server-tests.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

/** The mail as it arrives: unfolded headers by their names in lower case, and all of it. */
async function arrived(
  request: SupportRequest,
  files: readonly NewAttachment[] = [],
  questions: Readonly<Record<string, string>> = {},
): Promise<{ headers: readonly (readonly [string, string])[]; raw: string }> {
  const stored = {
    reference: 'HD-7K3M-Q9TX',
    receivedAt: '2026-03-14T09:26:53.589Z',
    answerBy: '2026-03-16T09:26:53.589Z',
    suspected: false,
    request,
  };
  const addresses = { from: 'desk@example.com', to: 'team@example.com' };
  const transport = createTransport({ url: server.url });
  await transport.sendMail(composeMail(stored, files, '<id-1@example.com>', addresses, questions));
  const raw = server.received.at(-1)?.raw ?? '';
  const [head = ''] = raw.split('\r\n\r\n');
  const headers = head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(
      (line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')] as const,
    );
  return { headers, raw };
}

const decoded = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('the mail about a request', () => {
  test('goes to the team, is answered to the reader, and names the reference and the first line', async () => {
    const request = aRequest({ request: 'Price of a night\nSecond line', name: 'Ana' });
    const { headers } = await arrived(request);
    expect(Object.fromEntries(headers)).toMatchObject({
      from: 'desk@example.com',
      to: 'team@example.com',
      'reply-to': 'Ana <ana@example.com>',
      subject: '[HD-7K3M-Q9TX] Price of a night',
      'message-id': '<id-1@example.com>',
      date: 'Sat, 14 Mar 2026 09:26:53 +0000',
    });
  });

  test('calls the help desk’s own questions as its content does, in their place', async () => {
    const request = aRequest({
      accountEmail: 'ana@example.com',
      device: 'mobile',
      reservation: 'May 1 to 3',
      properties: 'One\nTwo',
    });
    const { raw } = await arrived(request, [], { reservation: 'Reservation or team member' });
    expect(decoded(raw).replaceAll('\r\n', '\n')).toContain(
      'Account e-mail: ana@example.com\n\nReservation or team member: May 1 to 3\n\n' +
        'properties:\nOne\nTwo\n\nDevice: mobile',
    );
  });

  test('holds every field that was filled in, in the reader’s letters', async () => {
    const request = aRequest({
      technical: 'yes',
      expected: 'Que cambie',
      actual: 'No cambia\nni mañana',
      device: 'mobile',
      affected: 'team',
      phone: '+34 600 000 000',
      article: 'pricing/change-a-price',
      question: '¿precio?',
    });
    const text = decoded((await arrived(request)).raw).replaceAll('\r\n', '\n');
    for (const line of [
      'received 2026-03-14 09:26 UTC, answer promised by 2026-03-16 09:26 UTC',
      'No puedo cambiar el precio de una noche.\n¿Me ayudan?',
      'Name: Ana Núñez',
      'E-mail: ana@example.com',
      'Phone: +34 600 000 000',
      'What should happen: Que cambie',
      'What happens:\nNo cambia\nni mañana',
      'Device: mobile',
      'Who is affected: the whole team',
      'Came from the article: pricing/change-a-price',
      'Asked the search bar: ¿precio?',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('Browser:');
  });

  test('has no address to answer to where the reader gave only a phone', async () => {
    const { headers } = await arrived(aRequest({ email: '', phone: '+34 600 000 000' }));
    expect(headers.map(([name]) => name)).not.toContain('reply-to');
  });

  test('carries the files as attachments', async () => {
    const content = Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    const { raw } = await arrived(aRequest(), [
      { name: 'a.ics', type: 'text/calendar', content },
      { name: 'picture.png', type: 'image/png', content: Buffer.from([0, 255, 10, 13, 46]) },
    ]);
    expect(raw).toMatch(/Content-Disposition: attachment; filename=a\.ics/);
    expect(raw).toMatch(/Content-Type: image\/png; name=picture\.png/);
    expect(raw).toContain(Buffer.from([0, 255, 10, 13, 46]).toString('base64'));
  });

  test('gets no header from what a reader wrote, even past the form’s own check', async () => {
    const evil = '\r\nBcc: evil@example.net\r\n\r\nX: "<a@b.c>", d@e.f; \u2028\u0085\0';
    const request = { ...aRequest(), name: evil, request: `Hi${evil}`, email: `a@b.cd${evil}` };
    const plain = (await arrived(aRequest(), [aFile('a')])).headers.map(([name]) => name);
    const { headers } = await arrived(request, [aFile(evil)]);
    expect(headers.map(([name]) => name)).toEqual(plain);
    expect(Object.fromEntries(headers)['to']).toBe('team@example.com');
    expect(Object.fromEntries(headers)['from']).toBe('desk@example.com');
  });

  test('has a subject of one short line however long the request is', async () => {
    const { headers } = await arrived(aRequest({ request: `${'a'.repeat(200)}\n`.repeat(9) }));
    expect(Object.fromEntries(headers)['subject']?.length).toBeLessThan(200);
  });
});

function aFile(name: string): NewAttachment {
  return { name, type: `text/plain${name.length > 1 ? name : ''}`, content: Buffer.from('x') };
}
