import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { filesOf } from './search-files.ts';
import type { SearchLanguage } from './search-language.ts';

/** What the search of a language was made of, and its files as they were written. */
export interface Made {
  readonly digest: string;
  readonly files: string;
}

/** A language, and the file that hands its articles over; undefined where nothing it is made of changed. */
interface Language extends SearchLanguage {
  readonly handed: string | undefined;
}

type Child = ChildProcessByStdio<Writable, null, null>;

export interface Places {
  /** The folder of the built site. */
  readonly site: string;
  /** A folder for the files that hand the articles over. */
  readonly cache: string;
  /** What the build before made, by language; brought up to date. */
  readonly memory: Map<string, Made>;
}

const program = fileURLToPath(new URL('index-process.ts', import.meta.url));

/**
 * The search in a build: made in a process beside it, one language after the other, so that the memory of one is enough.
 * A language is kept where nothing it is made of changed.
 */
export class SearchBuild {
  readonly #places: Places;
  readonly #languages: readonly Language[];
  readonly #running: Promise<void> | undefined;
  readonly #startedMs = performance.now();

  /** Starts it. */
  constructor(languages: Iterable<SearchLanguage>, places: Places) {
    this.#places = places;
    mkdirSync(places.cache, { recursive: true });
    let child: Child | undefined;
    this.#languages = Array.from(languages, (language) => {
      const handed = this.#handOver(language);
      if (handed !== undefined) {
        // The first is worked on while the next is written.
        child ??= spawn(process.execPath, [program, places.site], {
          stdio: ['pipe', 'inherit', 'inherit'],
        });
        child.stdin.write(`${handed}\n`);
      }
      return { ...language, handed };
    });
    if (!child) return;
    child.stdin.end();
    this.#running = ended(child).finally(() => {
      for (const { handed } of this.#languages)
        if (handed !== undefined) rmSync(handed, { force: true });
    });
    // A build that fails meanwhile ends without asking how this one ended.
    this.#running.catch(() => undefined);
  }

  /**
   * Waits for the end.
   * @returns lines for the log
   */
  async finish(): Promise<string[]> {
    await this.#running;
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(1);
    return this.#languages.map(({ locale, count, digest, handed }) => {
      const of = `${locale}: ${count} articles`;
      if (handed === undefined) return `${of}, nothing had changed`;
      this.#places.memory.set(locale, { digest, files: filesOf(this.#places.site, locale) });
      return `${of} indexed, ready ${seconds} s after the start`;
    });
  }

  /** @returns the file with its articles; undefined where nothing it is made of changed */
  #handOver({ locale, digest, records }: SearchLanguage): string | undefined {
    const made = this.#places.memory.get(locale);
    if (made?.digest === digest && made.files === filesOf(this.#places.site, locale))
      return undefined;
    const handed = join(this.#places.cache, `search-${locale}.json`);
    writeFileSync(handed, JSON.stringify(records()));
    return handed;
  }
}

function ended(child: Child): Promise<void> {
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error('The search could not be made: see above.'));
    });
  });
}
