import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** What one build hands to the next: named sections of entries, in one file that may be deleted at any time. */
export class Pack {
  readonly #file: string | undefined;
  readonly #version: string;
  readonly #sections: Map<string, Map<string, unknown>>;

  private constructor(
    file: string | undefined,
    version: string,
    sections: Map<string, Map<string, unknown>>,
  ) {
    this.#file = file;
    this.#version = version;
    this.#sections = sections;
  }

  /**
   * The pack in a file; an empty one where there is no file, where it is damaged, or where another version of the code
   * wrote it.
   */
  static open(file: string, version: string): Pack {
    return new Pack(file, version, readSections(file, version) ?? new Map());
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

  /** Writes the pack; whoever reads meanwhile sees the old one or the new one, whole. */
  save(): void {
    if (this.#file === undefined) return;
    const payload = serialize({ version: this.#version, sections: this.#sections });
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(payload));
    mkdirSync(dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.${process.pid}`;
    writeFileSync(beside, Buffer.concat([sum, payload]));
    renameSync(beside, this.#file);
  }
}

function readSections(
  file: string,
  version: string,
): Map<string, Map<string, unknown>> | undefined {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(4);
    if (crc32(payload) !== bytes.readUInt32LE(0)) return undefined;
    const read = deserialize(payload) as {
      version: string;
      sections: Map<string, Map<string, unknown>>;
    };
    return read.version === version ? read.sections : undefined;
  } catch {
    return undefined;
  }
}
