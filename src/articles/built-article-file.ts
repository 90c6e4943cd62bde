import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { siteFolder } from '../cache/site-folder.ts';
import { fileToShow } from './file-to-show.ts';
import { endingOf } from './markdown/words.ts';

type Shown = ImageMetadata | string;

/** The files of the site that were written by this process. */
const written = new Set<string>();

const shown = new Map<string, Promise<Shown>>();

/**
 * What a built page is given of a file in an article's folder. The bundler never sees the file: it would read all of
 * them in every build.
 * @param article `feature/article`
 * @throws when there is no such file, or it is none that articles show
 */
export async function articleFile(article: string, src: string): Promise<Shown> {
  const { path, how } = fileToShow(article, src);
  const known = shown.get(path) ?? bringIn(path, how);
  shown.set(path, known);
  return known;
}

async function bringIn(path: string, how: string): Promise<Shown> {
  const bytes = readFileSync(path);
  if (how === '?raw') return bytes.toString('utf8');
  const src = address(path, bytes);
  if (how === '?url') return src;
  const picture = { ...(await imageMetadata(bytes, path)), src };
  // Astro asks for it, but does not let components see it.
  return Object.defineProperty(picture, 'fsPath', { value: path });
}

/** Copies it among the site's files, under a name that is another one whenever the file is. */
function address(path: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  const name = basename(path, extname(path)).replace(/[^\p{L}\p{N}._-]+/gu, '_');
  // Hosts tell what a file is by its ending, and not all of them know capitals.
  const file = `_astro/${name}.${digest}.${endingOf(path)}`;
  const target = join(siteFolder(), file);
  // What an earlier build left there may have been touched since.
  if (!written.has(target)) {
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(path, target);
    written.add(target);
  }
  return encodeURI(`/${file}`);
}
