import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { Pictures } from './pictures.ts';

type Ask = (transform: object, properties: readonly string[], original?: string) => string;

const images = { service: { config: {} } } as never;
const properties = ['width', 'format'];
let folder: string;
let original: string;

beforeEach(async () => {
  folder = folderWith({ 'site/index.html': '' });
  original = join(folder, 'parcel.png');
  const background = { r: 200, g: 40, b: 40 };
  await sharp({ create: { width: 90, height: 60, channels: 3, background } }).toFile(original);
});

/** What Astro calls for every picture of a page. */
function asked(): Ask {
  const { astroAsset } = globalThis as { astroAsset?: object };
  return (astroAsset as { addStaticImage: Ask }).addStaticImage;
}

/** Builds with these widths of the picture. */
async function made(...widths: number[]): Promise<string[]> {
  const pictures = new Pictures();
  pictures.install();
  const addStaticImage = asked();
  const addresses = widths.map((width) =>
    addStaticImage(
      { src: { src: '/_astro/my%20parcel.1234.png' }, width, format: 'webp' },
      properties,
      original,
    ),
  );
  await pictures.make(join(folder, 'site'), join(folder, 'cache'), images);
  return addresses;
}

const file = (address: string): string => join(folder, 'site', decodeURI(address));

test('each size a page asks for is made, under a name of its own', async () => {
  const [small = '', large = ''] = await made(30, 60);
  expect(small).toMatch(/^\/_astro\/my%20parcel\.1234_[\w-]{8}\.webp$/);
  expect(large).not.toBe(small);
  expect(await sharp(file(small)).metadata()).toMatchObject({ width: 30, format: 'webp' });
  expect(await sharp(file(large)).metadata()).toMatchObject({ width: 60, format: 'webp' });
});

test('the same picture has the same address in every build', async () => {
  const [before] = await made(30);
  const [after] = await made(30, 30);
  expect(after).toBe(before);
});

test('one that somebody changed in the site is written again', async () => {
  const [small = ''] = await made(30);
  const right = readFileSync(file(small));
  writeFileSync(file(small), 'wrong');
  await made(30);
  expect(readFileSync(file(small))).toEqual(right);
});

test('one that cannot be read after all is named', async () => {
  writeFileSync(original, 'A text');
  await expect(made(30)).rejects.toThrow(
    /^The picture \S*parcel\.png is broken: .* Export it again/,
  );
});

test('a picture that is no file is refused', () => {
  new Pictures().install();
  const addStaticImage = asked();
  expect(() => addStaticImage({ src: 'https://example.com/a.png' }, properties)).toThrow(
    'The picture https://example.com/a.png is no file of this site.',
  );
});
