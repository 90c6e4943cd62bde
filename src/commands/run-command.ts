import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Tests: runs one of our commands as a reader of the README would, on the data in a folder. */
export function runCommand(name: string, args: readonly string[], folder: string): Promise<Ran> {
  const env = { ...process.env, DATA_FOLDER: folder, DATABASE_URL: undefined };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, `${name}.ts`), ...args],
      { env },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end();
  });
}
