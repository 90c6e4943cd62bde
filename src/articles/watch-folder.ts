import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../cache/files-below.ts';

/** Elsewhere the system itself watches what is below a folder. */
const isLinux = process.platform === 'linux';

/** Of git and of editors. */
const apart = /^\.|^node_modules$/;

/**
 * Watches a folder and all in it that is not hidden. Vite's watcher looks at each file by itself, which takes seconds of
 * ten thousand articles; Node's own watching of whole trees loses files that an editor replaces on Linux.
 */
export class WatchedFolder {
  readonly #folder: string;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #tell: (path: string) => void;
  readonly #warn: (message: string) => void;
  #isIncomplete = false;

  /**
   * @param tell is given the path of each file that came, changed or went, and of a folder that went, without its files
   * @param warn is told, once, when the system watches no more folders
   */
  constructor(folder: string, tell: (path: string) => void, warn: (message: string) => void) {
    this.#folder = folder;
    this.#tell = tell;
    this.#warn = warn;
    this.#watch(folder);
  }

  close(): void {
    this.#end(this.#folder);
  }

  #watch(path: string): void {
    try {
      const watcher = watch(path, { persistent: false, recursive: !isLinux });
      watcher.on('change', (_, name) => this.#hear(join(path, String(name ?? ''))));
      watcher.on('error', () => this.#end(path));
      this.#watchers.set(path, watcher);
      if (!isLinux) return;
      for (const entry of readdirSync(path, { withFileTypes: true }))
        if (entry.isDirectory() && !apart.test(entry.name)) this.#watch(join(path, entry.name));
    } catch (error) {
      // One that is gone already is told of by the folder it was in.
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
      if (!this.#isIncomplete)
        this.#warn(
          `what changes in ${path} is not seen (${String(error)}). Let the system watch more folders ` +
            '(fs.inotify.max_user_watches) and start again.',
        );
      this.#isIncomplete = true;
    }
  }

  #end(path: string): void {
    for (const [one, watcher] of this.#watchers) {
      if (one !== path && !one.startsWith(path + sep)) continue;
      watcher.close();
      this.#watchers.delete(one);
    }
  }

  #hear(path: string): void {
    if (
      relative(this.#folder, path)
        .split(sep)
        .some((name) => apart.test(name))
    )
      return;
    // Under the same name there may be another folder by now.
    if (isLinux && this.#watchers.has(path)) this.#end(path);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return this.#tell(path);
    if (isLinux) this.#watch(path);
    for (const file of filesBelow(path)) this.#tell(join(path, file));
  }
}
