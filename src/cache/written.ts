import { statSync } from 'node:fs';

/** A file as it was written. */
export interface Written {
  readonly size: number;
  readonly mtimeMs: number;
}

/** @throws when there is no such file */
export function stateOf(path: string): Written {
  const { size, mtimeMs } = statSync(path);
  return { size, mtimeMs };
}

/** Whether nobody has touched it since. */
export function isAsWritten(path: string, { size, mtimeMs }: Written): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === mtimeMs;
}
