import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { aSending } from './database-tests.ts';
import { openDatabase } from './database.ts';
import { saveRequest } from './save-request.ts';
import { emptyLog } from './sqlite.ts';

test('a full disk is told as one, and what fits is stored again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-sqlite-'));
  const db = await openDatabase({ folder });
  await sql`pragma max_page_count = 60`.execute(db);
  const large = { name: 'a.png', type: 'image/png', content: new Uint8Array(1_000_000) };
  const sending = saveRequest(db, aSending({ attachments: [large] }));
  await expect(sending).rejects.toThrow('database or disk is full');
  expect(await saveRequest(db, aSending())).toMatch(/^HD-/);
  await db.destroy();
  rmSync(folder, { recursive: true });
});

test('the log is emptied, unless somebody reads for longer than may be waited', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-sqlite-'));
  const file = join(folder, 'help-desk.sqlite');
  const logBytes = (): number => statSync(`${file}-wal`).size;
  const db = await openDatabase({ folder });
  await saveRequest(db, aSending());
  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('begin; select * from requests');
  await saveRequest(db, aSending());

  const begun = Date.now();
  await emptyLog(db, 0);
  expect(Date.now() - begun).toBeLessThan(5000);
  expect(logBytes()).toBeGreaterThan(0);
  expect((await sql`pragma busy_timeout`.execute(db)).rows).toEqual([{ timeout: 15_000 }]);

  reader.exec('commit');
  await emptyLog(db, 0);
  expect(logBytes()).toBe(0);
  reader.close();
  await db.destroy();
  rmSync(folder, { recursive: true });
});
