import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from './small-help-desk.ts';

const run = promisify(execFile);
const BUILD = join('src', 'commands', 'build.ts');

/** For tests: a copy of this project, with caches of its own and the content folder it is given. */
export class CopiedProject {
  readonly folder: string;
  readonly content: string;
  readonly dist: string;
  #changed: readonly string[] = [];

  constructor(folder: string, content: string) {
    this.folder = folder;
    this.content = content;
    this.dist = join(folder, 'dist');
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    for (const name of [
      'src',
      'public',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(name, join(folder, name), { recursive: true });
    for (const name of readdirSync('node_modules'))
      if (!name.startsWith('.') || name === '.bin')
        symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }

  /** Makes these files of the project say this, and all others what they say in the checkout. */
  writeCode(code: ReadonlyMap<string, string>): void {
    for (const path of this.#changed) if (!code.has(path)) cpSync(path, join(this.folder, path));
    for (const [path, text] of code) writeFileSync(join(this.folder, path), text);
    this.#changed = [...code.keys()];
  }

  /** Forgets all that was ever built. */
  forget(): void {
    for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  /** @throws with everything the build printed, where it fails */
  async build(): Promise<string> {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' };
    const options = { cwd: this.folder, env: { ...env, CONTENT_DIR: this.content } };
    const { stdout, stderr } = await run(process.execPath, [BUILD, '--outDir', this.dist], options);
    return stdout + stderr;
  }

  /** The built files by their paths. */
  built(): Map<string, Buffer> {
    return filesBelow(this.dist);
  }
}

export function filesBelow(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

/** Makes a folder hold these files and no others; what is the same already is not touched. */
export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  const present = filesBelow(folder);
  for (const path of present.keys()) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, content] of files) {
    if (present.get(path)?.equals(Buffer.from(content))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The names of the files in which two sites differ. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return !a || !b || !a.equals(b);
  });
}
