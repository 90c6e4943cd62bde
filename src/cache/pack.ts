import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** What one build hands to the next: named sections of entries, in one file that may be deleted at any time. */
export class Pack {
  readonly #file: string | undefined;
  readonly #version: string;
  readonly #sections: Map<string, Map<string, unknown>>;
  /** Of what the file holds. */
  #sum: number | undefined;

  private constructor(
    file: string | undefined,
    version: string,
    sections: Map<string, Map<string, unknown>>,
    sum?: number,
  ) {
    this.#file = file;
    this.#version = version;
    this.#sections = sections;
    this.#sum = sum;
  }

  /**
   * The pack in a file; an empty one where there is no file, where it is damaged, or where another version of the code
   * wrote it.
   */
  static open(file: string, version: string): Pack {
    const read = readPack(file);
    if (read?.version !== version) return new Pack(file, version, new Map());
    return new Pack(file, version, read.sections, read.sum);
  }

  /** A pack that is never written. */
  static inMemory(): Pack {
    return new Pack(undefined, '', new Map());
  }

  section<T>(name: string): Map<string, T> {
    const known = this.#sections.get(name);
    if (known) return known as Map<string, T>;
    const made = new Map<string, T>();
    this.#sections.set(name, made);
    return made;
  }

  /** Writes the pack where it changed; whoever reads meanwhile sees the old one or the new one, whole. */
  save(): void {
    if (this.#file === undefined) return;
    const payload = serialize({ version: this.#version, sections: this.#sections });
    const sum = crc32(payload);
    if (sum === this.#sum) return;
    this.#sum = sum;
    const head = Buffer.alloc(4);
    head.writeUInt32LE(sum);
    mkdirSync(dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.${process.pid}`;
    writeFileSync(beside, head);
    appendFileSync(beside, payload);
    renameSync(beside, this.#file);
  }
}

interface Read {
  readonly version: string;
  readonly sections: Map<string, Map<string, unknown>>;
  readonly sum: number;
}

/** Undefined where there is no file, or it is damaged. */
function readPack(file: string): Read | undefined {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(4);
    const sum = crc32(payload);
    if (sum !== bytes.readUInt32LE(0)) return undefined;
    return { ...(deserialize(payload) as Omit<Read, 'sum'>), sum };
  } catch {
    return undefined;
  }
}
