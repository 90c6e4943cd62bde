import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentFolder } from '../content-folder.ts';
import type { Author } from './schema/authors.ts';

/** Twice the 44 pixels it is shown at, for sharp screens. */
const SIDE_PX = 88;

/** Cut once, not for every article its author signed; by file and time of change, for a writer may replace it. */
const cut = new Map<string, Promise<string>>();

/** An author's picture, cut to a small square, as a data address: about 2 kB, cheaper than a request of its own. */
export async function authorPicture({ picture }: Author): Promise<string | undefined> {
  if (picture === undefined) return undefined;
  const file = join(contentFolder(), picture);
  const state = `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0}`;
  const known = cut.get(state) ?? cutSquare(file);
  cut.set(state, known);
  return known;
}

async function cutSquare(file: string): Promise<string> {
  const webp = await sharp(file)
    .resize(SIDE_PX, SIDE_PX, { fit: 'cover' })
    .webp({ quality: 78 })
    .toBuffer();
  return `data:image/webp;base64,${webp.toString('base64')}`;
}
