import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** What one build hands to the next: named sections of entries, in one file that may be deleted at any time. */
export class Pack {
  readonly #file: string | undefined;
  readonly #version: string;
  readonly #sections: Map<string, Section<unknown>>;

  private constructor(
    file: string | undefined,
    version: string,
    sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  ) {
    this.#file = file;
    this.#version = version;
    this.#sections = new Map([...sections].map(([name, entries]) => [name, new Section(entries)]));
  }

  /**
   * The pack in a file; an empty one where there is no file, where it is damaged, or where another version of the code
   * wrote it.
   */
  static open(file: string, version: string): Pack {
    const read = readPack(file);
    return new Pack(file, version, read?.version === version ? read.sections : new Map());
  }

  /** A pack that is never written. */
  static inMemory(): Pack {
    return new Pack(undefined, '', new Map());
  }

  /** Entries that are set or deleted are written; what is changed in an entry itself is only written along with them. */
  section<T>(name: string): Map<string, T> {
    const section = this.#sections.get(name) ?? new Section<unknown>();
    this.#sections.set(name, section);
    return section as Map<string, T>;
  }

  /** Writes the pack where it changed; whoever reads meanwhile sees the old one or the new one, whole. */
  save(): void {
    if (this.#file === undefined) return;
    const sections = [...this.#sections.values()];
    if (!sections.some(({ isChanged }) => isChanged)) return;
    const payload = serialize({ version: this.#version, sections: this.#sections });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(crc32(payload));
    mkdirSync(dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.${process.pid}`;
    writeFileSync(beside, head);
    appendFileSync(beside, payload);
    renameSync(beside, this.#file);
    for (const section of sections) section.isChanged = false;
  }
}

/** Knows whether it has other entries than when it was read. */
class Section<T> extends Map<string, T> {
  isChanged: boolean;

  constructor(entries: Iterable<readonly [string, T]> = []) {
    super(entries);
    this.isChanged = false;
  }

  override set(key: string, value: T): this {
    if (super.get(key) !== value || !super.has(key)) this.isChanged = true;
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    const was = super.delete(key);
    if (was) this.isChanged = true;
    return was;
  }

  override clear(): void {
    if (this.size > 0) this.isChanged = true;
    super.clear();
  }
}

interface Read {
  readonly version: string;
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** Undefined where there is no file, or it is damaged. */
function readPack(file: string): Read | undefined {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(4);
    return crc32(payload) === bytes.readUInt32LE(0) ? (deserialize(payload) as Read) : undefined;
  } catch {
    return undefined;
  }
}
