import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { pictureFault } from './picture-fault.ts';

const kinds = ['png', 'jpeg', 'webp', 'avif'] as const;

/** A picture with enough in it that its end is not its beginning. */
const made = (kind: (typeof kinds)[number] | 'gif', options = {}): Promise<Buffer> =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: 'teal',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .toFormat(kind, options)
    .toBuffer();

const PART = 'is broken: a part of it is missing. Export it again.';

describe.each(kinds)('%s', (kind) => {
  let bytes: Buffer;
  beforeAll(async () => {
    // To make the best AVIF takes a second.
    bytes = await made(kind, kind === 'avif' ? { effort: 0 } : {});
  });

  test('is fine when it is whole', () => {
    expect(pictureFault(bytes)).toBeUndefined();
  });

  test.each([0.02, 0.5, 0.99])('is broken when it is cut off at %f', (part) => {
    expect(pictureFault(bytes.subarray(0, Math.ceil(bytes.length * part)))).toBe(PART);
  });

  test('is broken when 200 bytes of it are left', () => {
    expect(pictureFault(bytes.subarray(0, 200))).toBe(PART);
  });
});

test('pictures may come in pieces, with whatever a camera puts behind or around them', async () => {
  const jpeg = await made('jpeg', { progressive: true });
  const exif = sharp(jpeg).withExif({ IFD0: { Copyright: 'Rosa' } });
  expect(pictureFault(jpeg)).toBeUndefined();
  expect(pictureFault(await exif.toBuffer())).toBeUndefined();
  expect(pictureFault(Buffer.concat([jpeg, Buffer.from('SEFT and more')]))).toBeUndefined();
  expect(pictureFault(await made('webp', { lossless: true }))).toBeUndefined();
  expect(pictureFault(await made('png', { palette: true }))).toBeUndefined();
});

test('a preview in a photograph is not its end', async () => {
  const jpeg = await made('jpeg');
  const preview = Buffer.from('ffd8ffd9', 'hex');
  const segment = Buffer.concat([Buffer.from('ffe10006', 'hex'), preview]);
  const photo = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
  expect(pictureFault(photo)).toBeUndefined();
  expect(pictureFault(photo.subarray(0, 900))).toBe(PART);
});

test('a picture whose bytes were damaged is broken', async () => {
  const png = await made('png');
  png.writeUInt8(png.readUInt8(5000) ^ 1, 5000);
  expect(pictureFault(png)).toBe(PART);
});

test.each([
  ['an empty file', Buffer.alloc(0), 'is empty. Export it again.'],
  ['a text', Buffer.from('Picture to come.'), 'is no picture by its content. Export it again.'],
  ['a drawing', Buffer.from('<svg viewBox="0 0 1 1"/>'), 'is no picture by its content. Export'],
  ['one byte', Buffer.from('\x89', 'latin1'), 'is no picture by its content. Export it again.'],
  [
    'a HEIC',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'is a HEIC picture by its content, which browsers do not show. Save it as JPEG (.jpg) or PNG (.png).',
  ],
])('%s is told', (_, bytes, message) => {
  expect(pictureFault(bytes)).toContain(message);
});

test('a GIF of another name is told', async () => {
  expect(pictureFault(await made('gif'))).toBe(
    'is a GIF by its content. Save it as JPEG (.jpg) or PNG (.png).',
  );
});
