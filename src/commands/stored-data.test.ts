import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'help-desk-stored-data-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('an export ends quietly when nobody reads on', async () => {
  const env = { ...process.env, DATA_FOLDER: folder, DATABASE_URL: undefined };
  const command = join(import.meta.dirname, 'requests.ts');
  const child = spawn(process.execPath, [command, 'export', '--csv'], { env });
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ err, code: code as number }).toEqual({ err: '', code: 0 });
});
