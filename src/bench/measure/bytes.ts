import { createHash } from 'node:crypto';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(brotliCompress);

/** Bytes on the wire: with Brotli, or as they are where they are packed already. */
export class Wire {
  readonly #quality: number;
  /** By what is in a file: nearly all files are loaded for every question. */
  readonly #known = new Map<string, number>();

  constructor(quality: number) {
    this.#quality = quality;
  }

  async bytesOf(files: readonly Uint8Array[]): Promise<number> {
    let sum = 0;
    for (const file of files) sum += await this.#bytes(file);
    return sum;
  }

  async #bytes(file: Uint8Array): Promise<number> {
    const content = createHash('sha1').update(file).digest('hex');
    const known = this.#known.get(content);
    if (known !== undefined) return known;
    const params = { [constants.BROTLI_PARAM_QUALITY]: this.#quality };
    const bytes = Math.min(file.length, (await compress(file, { params })).length);
    this.#known.set(content, bytes);
    return bytes;
  }
}
