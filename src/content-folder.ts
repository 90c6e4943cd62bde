import { resolve } from 'node:path';

/** Absolute path of the folder with everything a writer or an operator edits: `CONTENT_DIR`, or `content` beside `package.json`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
