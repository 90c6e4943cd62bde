import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecords } from './search-records.ts';

/** What the search of a language was made of, and its files as they were written. */
export interface Made {
  readonly digest: string;
  readonly files: string;
}

interface Language {
  readonly locale: string;
  readonly count: number;
  readonly digest: string;
  /** The file that hands its articles over; undefined where nothing it is made of changed. */
  readonly handed: string | undefined;
}

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
  constructor(languages: Iterable<SearchRecords>, places: Places) {
    this.#places = places;
    mkdirSync(places.cache, { recursive: true });
    this.#languages = Array.from(languages, (records) => this.#handOver(records));
    const handed = this.#languages.flatMap((language) => language.handed ?? []);
    if (handed.length === 0) return;
    const child = spawn(process.execPath, [program, places.site, ...handed], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.#running = ended(child).finally(() => {
      for (const file of handed) rmSync(file, { force: true });
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

  #handOver(records: SearchRecords): Language {
    const { locale, articles } = records;
    const text = JSON.stringify(records);
    const digest = createHash('sha256').update(text).digest('base64');
    const made = this.#places.memory.get(locale);
    const isMade = made?.digest === digest && made.files === filesOf(this.#places.site, locale);
    const handed = isMade ? undefined : join(this.#places.cache, `search-${locale}.json`);
    if (handed !== undefined) writeFileSync(handed, text);
    return { locale, count: articles.length, digest, handed };
  }
}

/** Every file of a language's search, with its size and when it was written. */
function filesOf(site: string, locale: string): string {
  const own = join('pagefind', locale);
  const folders = [own, join(own, 'index'), 'search', join('search', locale)];
  return folders.map((folder) => filesIn(site, folder, locale)).join('\n');
}

function filesIn(site: string, folder: string, locale: string): string {
  try {
    return readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ name }) => folder !== 'search' || name === `${locale}.json`)
      .map(({ name }) => {
        const { size, mtimeMs } = statSync(join(site, folder, name));
        return `${folder}/${name} ${size} ${mtimeMs}`;
      })
      .sort()
      .join('\n');
  } catch {
    return '';
  }
}

function ended(child: ChildProcess): Promise<void> {
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
