import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is asked for by its name, of any site, by what cannot draw an SVG: Safari's tabs, bookmarks, home screens. */
const ICONS = [
  { file: 'favicon.ico', size: 48 },
  { file: 'apple-touch-icon.png', size: 180 },
] as const;

/**
 * Makes pictures of the icon of a built site, beside it.
 * @param made the icons of the build before, by what they were made of
 * @returns their paths in the site
 * @throws when the icon is no SVG that can be drawn
 */
export async function makeIcons(site: string, made: Map<string, Uint8Array>): Promise<string[]> {
  const svg = await readFile(join(site, 'favicon.svg'));
  const digest = createHash('sha256').update(svg).digest('hex');
  const keyOf = (file: string): string => `${file} ${digest}`;
  const wanted = new Set(ICONS.map(({ file }) => keyOf(file)));
  for (const key of made.keys()) if (!wanted.has(key)) made.delete(key);
  for (const { file, size } of ICONS) {
    const icon = made.get(keyOf(file)) ?? (await iconOf(svg, file, size));
    made.set(keyOf(file), icon);
    await writeFile(join(site, file), icon);
  }
  return ICONS.map(({ file }) => file);
}

async function iconOf(svg: Uint8Array, file: string, size: number): Promise<Uint8Array> {
  const png = await drawn(svg, size);
  return file.endsWith('.ico') ? asIco(png, size) : png;
}

/** On white, for a home screen shows black where an icon shows nothing. */
async function drawn(svg: Uint8Array, size: number): Promise<Uint8Array> {
  // Loaded here, for it takes a tenth of a second and most builds have their icons.
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(svg, { density: 300 })
      .resize(size, size, { fit: 'contain', background: '#fff' })
      .flatten({ background: '#fff' })
      .png()
      .toBuffer();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const told = new Error(
      `The logo that brand.logo in site.yml names cannot be drawn: ${reason}. Export it as SVG again.`,
    );
    delete told.stack;
    throw told;
  }
}

/** A PNG as the only picture of an icon file: the format's header, and one entry that says where it is. */
function asIco(png: Uint8Array, size: number): Uint8Array {
  const HEADER_BYTES = 22;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour plane
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(HEADER_BYTES, 18);
  return Buffer.concat([header, png]);
}
