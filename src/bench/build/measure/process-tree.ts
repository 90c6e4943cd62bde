import { readdirSync, readFileSync } from 'node:fs';

/** `USER_HZ` and the size of a page: on Linux these are 100 and 4096 wherever Node runs on x64 and arm64. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** CPU seconds of its own. */
  readonly seconds: number;
  readonly bytes: number;
}

/** Watches a process with all its descendants, also those whose parent has ended. */
export class ProcessTree {
  readonly #known: Set<number>;
  /** The latest figure of each, as ended processes still count. */
  readonly #seconds = new Map<number, number>();
  #peakBytes = 0;

  constructor(root: number) {
    this.#known = new Set([root]);
  }

  /** Looks at `/proc` once; figures between two looks are missed. */
  look(): void {
    let bytes = 0;
    // A child has a later number than its parent, except when numbers begin again: then it is found at the next look.
    for (const one of processes()) {
      if (!this.#known.has(one.pid) && !this.#known.has(one.parent)) continue;
      this.#known.add(one.pid);
      this.#seconds.set(one.pid, one.seconds);
      bytes += one.bytes;
    }
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
  }

  /** The greatest sum of resident memory. Pages that processes share count in each. */
  get peakBytes(): number {
    return this.#peakBytes;
  }

  get cpuSeconds(): number {
    return [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap(readProcess);
}

function readProcess(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in brackets, may hold anything: fields are counted from behind it (proc(5): 4 ppid, 14 utime, 15 stime, 24 rss).
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [4, 14, 15, 24].map(
      (field) => fields[field - 3],
    );
    return [
      { pid, parent, seconds: (user + system) / TICKS_PER_SECOND, bytes: pages * PAGE_BYTES },
    ];
  } catch {
    // It has ended in the meantime.
    return [];
  }
}
