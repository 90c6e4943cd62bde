import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Receipt, Refusal } from '../../support/request/fields.ts';
import { attachmentLimits } from '../../support/request/fields.ts';
import { attachmentContent, findRequest } from '../storage/requests.ts';
import { formOf, good, json, testService, type TestService } from './service-tests.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.stop());

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'latin1'));
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([typeof content === 'string' ? bytes(content) : content], name);
const send = (files: readonly File[]): Promise<Response> =>
  service.send('/api/requests', { method: 'POST', headers: json, body: formOf(good, files) });
const problems = async (files: readonly File[]): Promise<Refusal['problems']> => {
  const response = await send(files);
  expect(response.status).toBe(422);
  return ((await response.json()) as Refusal).problems;
};

const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};
const PNG = '\x89PNG\r\n\x1a\n';
const header = chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const png = (padding = 0): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(PNG, 'latin1'),
      header,
      chunk('IDAT', deflateSync(Buffer.alloc(2))),
      chunk('IEND', Buffer.alloc(0)),
      Buffer.alloc(padding),
    ]),
  );
const box = (brand: string): string => `\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mp42\0\0\0\x08free`;
const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Reserva ñandú\r\nEND:VCALENDAR\r\n';

describe('a file is taken', () => {
  test.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
    ['image/png', 'screen.png', png()],
    ['image/png', 'named-wrong.mp4', png()],
    ['image/jpeg', 'photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9'],
    [
      'image/gif',
      'a.gif',
      'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;',
    ],
    [
      'image/webp',
      'a.webp',
      'RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0',
    ],
    ['image/avif', 'a.avif', box('avif')],
    ['image/heic', 'IMG_1.HEIC', box('heic')],
    ['video/mp4', 'a.mp4', box('isom')],
    ['video/quicktime', 'a.mov', box('qt  ')],
    ['video/webm', 'a.webm', '\x1aE\xdf\xa3\x87B\x82\x84webm\x18S\x80g'],
    ['text/calendar', 'feed', new TextEncoder().encode(calendar)],
    ['text/calendar', 'a.ics', new TextEncoder().encode(`\ufeff${calendar}`)],
  ])('as %s by what is in it, not by its name: %s', async (type, name, content) => {
    const response = await send([file(name, content)]);
    const { reference, sent } = (await response.json()) as Receipt;
    expect(sent.at(-1)).toEqual({ field: 'attachments', value: name });
    const [stored] = (await findRequest(service.db, reference))?.attachments ?? [];
    expect(stored).toMatchObject({ name, type });
    expect(stored?.id).toMatch(/^[\da-f-]{36}$/);
    const kept = await attachmentContent(service.db, stored?.id ?? '');
    expect(
      Buffer.from(kept ?? []).equals(typeof content === 'string' ? bytes(content) : content),
    ).toBe(true);
  });

  test('whatever its name tries to do', async () => {
    const names = [
      '../../etc/passwd',
      'C:\\a\\b.png',
      'a\u202egnp.exe',
      `${'ñ'.repeat(300)}.png`,
      '..',
    ];
    const response = await send(names.map((name) => file(name, png())));
    const { sent } = (await response.json()) as Receipt;
    const values = sent.filter(({ field }) => field === 'attachments').map(({ value }) => value);
    expect(values).toEqual(['passwd', 'b.png', 'a gnp.exe', 'ñ'.repeat(200), '..']);
  });
});

describe('a file is refused', () => {
  test.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
    ['file-empty', 'nothing.png', ''],
    ['file-type', 'invoice.png', '%PDF-1.7\n'],
    ['file-type', 'page.png', '<!doctype html><script>alert(1)</script>'],
    ['file-type', 'drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['file-type', 'archive.mp4', 'PK\x03\x04\x14\0\0\0'],
    ['file-type', 'program.jpg', 'MZ\x90\0\x03'],
    ['file-type', 'song.mp4', box('M4A ')],
    ['file-type', 'not-a-calendar.ics', 'BEGIN:VCARD\r\n'],
    ['file-protected', 'cut-off.png', PNG],
    ['file-protected', 'binary.ics', 'BEGIN:VCALENDAR\r\n\0\0'],
    ['file-protected', 'latin.ics', 'BEGIN:VCALENDAR\r\nSUMMARY:\xf1and\xfa'],
    ['file-large', 'large.png', png(attachmentLimits.fileBytes)],
  ])('as %s: %s', async (code, name, content) => {
    expect(await problems([file(name, content)])).toEqual([
      { field: 'attachments', code, file: name },
    ]);
  });

  test('for a reason of its own each', async () => {
    const files = [
      file('a.png', ''),
      file('b.png', 'text'),
      file('c.png', png()),
      file('d.png', PNG),
    ];
    expect((await problems(files)).map(({ code, file: name }) => [code, name])).toEqual([
      ['file-empty', 'a.png'],
      ['file-type', 'b.png'],
      ['file-protected', 'd.png'],
    ]);
  });

  test('with the others when they are too many or too large together', async () => {
    const many = Array.from({ length: attachmentLimits.files + 1 }, () => file('a.png', png()));
    expect(await problems(many)).toEqual([{ field: 'attachments', code: 'files-many' }]);
    const heavy = [1, 2, 3].map((n) => file(`${n}.png`, png(attachmentLimits.allBytes / 3)));
    expect(await problems(heavy)).toEqual([{ field: 'attachments', code: 'files-large' }]);
  });
});

test('pictures of this help desk are pictures', async () => {
  const picture = readFileSync('src/e2e/second-help-desk/rosa.png');
  expect((await send([file('rosa.png', new Uint8Array(picture))])).status).toBe(201);
});

test('a file field that nobody used is no file', async () => {
  const response = await send([file('', '')]);
  expect(response.status).toBe(201);
  expect(((await response.json()) as Receipt).sent.map(({ field }) => field)).not.toContain(
    'attachments',
  );
});
