import type { AstroConfig } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { availableParallelism } from 'node:os';

export type ImageConfig = AstroConfig['image'];

/** A picture as a page shows it. */
interface Wanted {
  /** The file it is made from. */
  readonly original: string;
  readonly transform: Transform;
}

/** What a page asks of it. */
interface Transform {
  readonly src: string | { readonly src: string };
  readonly format?: string;
  readonly [property: string]: unknown;
}

/** The sizes and formats of pictures that pages show, each named by what it is made of. */
export class Pictures {
  readonly #wanted = new Map<string, Wanted>();

  /** Takes the place of what Astro asks, for every picture of a page, for an address. */
  install(): void {
    const shared = globalThis as { astroAsset?: object };
    shared.astroAsset = { ...shared.astroAsset, addStaticImage: this.#add };
  }

  readonly #add = (
    transform: Transform,
    properties: readonly string[],
    original: string | undefined,
  ): string => {
    const { src: picture, format } = transform;
    const src = typeof picture === 'string' ? picture : picture.src;
    if (original === undefined) throw new Error(`The picture ${src} is no file of this site.`);
    const name = decodeURIComponent(basename(src, extname(src)));
    const asked = properties.map((property) => transform[property]);
    const digest = createHash('sha256')
      .update(JSON.stringify([src, asked]))
      .digest('base64url');
    const file = `_astro/${name}_${digest.slice(0, 8)}.${format ?? extname(src).slice(1)}`;
    this.#wanted.set(file, { original, transform });
    return encodeURI(`/${file}`);
  };

  /**
   * Makes them all, for nobody knows whether a file that is there already is as it was made.
   * @param site the folder of the built site
   * @param cache a folder of those made before
   */
  async make(site: string, cache: string, config: ImageConfig): Promise<void> {
    const left = this.#wanted.entries();
    const work = async (): Promise<void> => {
      for (const [file, wanted] of left)
        await makeOne(wanted, join(site, file), join(cache, basename(file)), config);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  }
}

async function makeOne(
  { original, transform }: Wanted,
  path: string,
  cached: string,
  config: ImageConfig,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (existsSync(cached)) return copyFile(cached, path);
  const data = await transformed(original, transform, config);
  await mkdir(dirname(cached), { recursive: true });
  await writeFile(cached, data);
  await writeFile(path, data);
}

/** @throws naming the file, which sharp does not */
async function transformed(
  original: string,
  transform: Transform,
  config: ImageConfig,
): Promise<Uint8Array> {
  try {
    const bytes = await readFile(original);
    const { data } = await sharpService.transform(
      bytes,
      { ...transform, src: original },
      config,
      logger,
    );
    return data;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const told = new Error(
      `The picture ${relative(process.cwd(), original)} is broken: ${reason}. Export it again.`,
    );
    // Where in our code a broken picture was noticed helps nobody.
    delete told.stack;
    throw told;
  }
}

const logger = {
  info: (message: string): void => void message,
  warn: (message: string): void => console.warn(message),
  error: (message: string): void => console.error(message),
};
