import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSending } from '../service/storage/database-tests.ts';
import { openDatabase } from '../service/storage/database.ts';
import { listRequests } from '../service/storage/requests.ts';
import { saveRequest } from '../service/storage/save-request.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'help-desk-backup-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('all that is stored is copied while the service runs, and can be put back', async () => {
  const running = await openDatabase({ folder });
  const reference = await saveRequest(running, aSending());
  const file = join(folder, 'monday.sqlite');
  expect(await runCommand('backup', [file], folder)).toMatchObject({ code: 0, err: '' });
  expect(statSync(file).mode & 0o077).toBe(0);
  const again = await runCommand('backup', [file], folder);
  expect(again).toMatchObject({ code: 1, err: `${file} is there already. Name another one.\n` });
  await running.destroy();

  const restored = join(folder, 'restored');
  mkdirSync(restored);
  renameSync(file, join(restored, 'help-desk.sqlite'));
  const db = await openDatabase({ folder: restored });
  expect(await listRequests(db)).toMatchObject([{ reference }]);
  await db.destroy();
});

test('without a file it says how it is used', async () => {
  expect((await runCommand('backup', [], folder)).err).toMatch(/^npm run backup -- <file>/);
});
