import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { siteFolder } from '../cache/site-folder.ts';
import { contentFolder } from '../content-folder.ts';
import { broughtIn } from './markdown/words.ts';

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
export function articleFile(article: string, src: string): Promise<Shown> {
  const path = join(contentFolder(), 'articles', article, src);
  const known = shown.get(path) ?? bringIn(path);
  shown.set(path, known);
  return known;
}

async function bringIn(path: string): Promise<Shown> {
  const how = broughtIn.get(extname(path));
  if (how === undefined || !existsSync(path)) throw new Error(`There is no file ${path}.`);
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
  const ending = extname(path);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  const name = basename(path, ending).replace(/[^\p{L}\p{N}._-]+/gu, '_');
  const file = `_astro/${name}.${digest}${ending}`;
  const target = join(siteFolder(), file);
  // What an earlier build left there may have been touched since.
  if (!written.has(target)) {
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(path, target);
    written.add(target);
  }
  return encodeURI(`/${file}`);
}
