import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What a file held, and by which it is known whether somebody has touched it since. */
export interface FileDigest {
  readonly size: number;
  readonly mtimeMs: number;
  /** Unlike the other two, no tool can set it back. */
  readonly ctimeMs: number;
  readonly digest: string;
}

/**
 * A digest of what a file holds; it is only read where it was touched.
 * @param known digests of the time before, by path; brought up to date
 * @throws when there is no such file
 */
export function fileDigest(path: string, known: Map<string, FileDigest>): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  const before = known.get(path);
  const isSame = before?.size === size && before.mtimeMs === mtimeMs && before.ctimeMs === ctimeMs;
  if (isSame) return before.digest;
  const digest = createHash('sha256').update(readFileSync(path)).digest('base64');
  known.set(path, { size, mtimeMs, ctimeMs, digest });
  return digest;
}
