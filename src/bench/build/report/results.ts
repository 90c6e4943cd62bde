import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Output } from '../measure/built.ts';
import type { Cost } from '../measure/run.ts';

/** `cold`: caches and output deleted; `change`: after an edit of one article; `same`: with nothing changed. */
export type Mode = 'cold' | 'change' | 'same';

/** One build. */
export interface Result extends Cost {
  /** The subject's name. */
  readonly subject: string;
  readonly size: number;
  readonly mode: Mode;
  readonly round: number;
  readonly output: Output;
}

/** What is kept between measuring and reporting. */
export interface Results {
  readonly machine: string;
  /** The day, as 2026-11-22. */
  readonly day: string;
  /** What each subject is called, and its version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  /** Whoever was left out of a size, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly builds: readonly Result[];
}

/** Undefined when nothing was measured yet. */
export function readResults(file: string): Results | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
}

export function writeResults(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results, null, 1));
}

/** The middle value; of an even number of values, what is between the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}

/** The builds of one subject at one size, in medians. */
export class Summary {
  readonly #builds: readonly Result[];

  constructor(builds: readonly Result[], subject: string, size: number) {
    this.#builds = builds.filter((build) => build.subject === subject && build.size === size);
  }

  get runs(): number {
    return this.#of('cold').length;
  }

  seconds(mode: Mode): number {
    return median(this.#of(mode).map(({ seconds }) => seconds));
  }

  cpuSeconds(mode: Mode): number {
    return median(this.#of(mode).map(({ cpuSeconds }) => cpuSeconds));
  }

  /** In bytes, of a cold build, as all further figures. */
  get peakBytes(): number {
    return median(this.#of('cold').map(({ peakBytes }) => peakBytes));
  }

  get outputBytes(): number {
    return median(this.#of('cold').map(({ output }) => output.bytes));
  }

  get files(): number {
    return median(this.#of('cold').map(({ output }) => output.files));
  }

  #of(mode: Mode): Result[] {
    return this.#builds.filter((build) => build.mode === mode);
  }
}

/** The sizes that were measured, and at each the subjects, in the order of `titles`. */
export function sizesOf({ builds }: Results): number[] {
  return [...new Set(builds.map(({ size }) => size))].sort((a, b) => a - b);
}

export function subjectsAt({ builds, titles }: Results, size: number): string[] {
  return Object.keys(titles).filter((name) =>
    builds.some((build) => build.subject === name && build.size === size),
  );
}

/** A subject that a size is too large for. */
export interface LeftOut {
  readonly size: number;
  readonly subject: string;
  /** A sentence for readers of the table. */
  readonly reason: string;
}
