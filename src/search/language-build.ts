import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecords } from './search-records.ts';

/** What the search of a language was made of, and its files as they were written. */
interface Made {
  readonly digest: string;
  readonly files: string;
}

const program = fileURLToPath(new URL('index-process.ts', import.meta.url));

/** The search of one language in a build: made in a process of its own, or kept where nothing it is made of changed. */
export class LanguageBuild {
  readonly #locale: string;
  readonly #count: number;
  readonly #site: string;
  readonly #memory: Map<string, Made>;
  readonly #text: string;
  readonly #digest: string;
  #running: Promise<void> | undefined;
  #startedMs = 0;

  /**
   * @param site the folder of the built site
   * @param memory what the build before made, by language
   */
  constructor(records: SearchRecords, site: string, memory: Map<string, Made>) {
    this.#locale = records.locale;
    this.#count = records.articles.length;
    this.#site = site;
    this.#memory = memory;
    this.#text = JSON.stringify(records);
    this.#digest = createHash('sha256').update(this.#text).digest('base64');
  }

  /** @param cache a folder for the file that hands the articles over */
  start(cache: string): void {
    const made = this.#memory.get(this.#locale);
    if (made?.digest === this.#digest && made.files === this.#files()) return;
    this.#startedMs = performance.now();
    mkdirSync(cache, { recursive: true });
    const records = join(cache, `search-${this.#locale}.json`);
    writeFileSync(records, this.#text);
    const child = spawn(process.execPath, [program, records, this.#site], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.#running = ended(child, this.#locale).finally(() => rmSync(records, { force: true }));
    // A build that fails meanwhile ends without asking how this one ended.
    this.#running.catch(() => undefined);
  }

  /**
   * Waits for the end.
   * @returns a line for the log
   */
  async finish(): Promise<string> {
    if (!this.#running) return `${this.#locale}: ${this.#count} articles, nothing had changed`;
    await this.#running;
    this.#memory.set(this.#locale, { digest: this.#digest, files: this.#files() });
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(1);
    return `${this.#locale}: ${this.#count} articles indexed, ready ${seconds} s after the start`;
  }

  /** Every file of it, with its size and when it was written. */
  #files(): string {
    const folders = [
      join('pagefind', this.#locale),
      join('pagefind', this.#locale, 'index'),
      'search',
      join('search', this.#locale),
    ];
    return folders.map((folder) => this.#filesIn(folder)).join('\n');
  }

  #filesIn(folder: string): string {
    try {
      return readdirSync(join(this.#site, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .filter(({ name }) => folder !== 'search' || name === `${this.#locale}.json`)
        .map(({ name }) => {
          const { size, mtimeMs } = statSync(join(this.#site, folder, name));
          return `${folder}/${name} ${size} ${mtimeMs}`;
        })
        .sort()
        .join('\n');
    } catch {
      return '';
    }
  }
}

function ended(child: ChildProcess, locale: string): Promise<void> {
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(`The search in the language ${locale} could not be made: see above.`));
    });
  });
}
