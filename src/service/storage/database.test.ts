import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { aSending, kinds, testDatabases } from './database-tests.ts';
import { openDatabase, timeIn } from './database.ts';
import { listRequests } from './requests.ts';
import { saveRequest } from './save-request.ts';

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
afterAll(databases.stop);

const module = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);
const opens = `
  const { openDatabase } = await import(${module('./database.ts')});
  const { saveRequest } = await import(${module('./save-request.ts')});
  const { aSending } = await import(${module('./database-tests.ts')});
  const db = await openDatabase(JSON.parse(process.env.PLACE));
  for (let i = 0; i < 10; i += 1) await saveRequest(db, aSending());
  await db.destroy();`;

describe.each(kinds)('a database in %s', (kind) => {
  test('is made by several processes that start and write at once', async () => {
    const place = await databases.fresh(kind);
    const errors: string[] = [];
    const codes = Array.from({ length: 5 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', opens], {
        env: { ...process.env, PLACE: JSON.stringify(place) },
        stdio: ['ignore', 'inherit', 'pipe'],
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
      return (await once(child, 'close'))[0] as number;
    });
    expect(await Promise.all(codes), errors.join('')).toEqual([0, 0, 0, 0, 0]);
    const db = await openDatabase(place);
    expect(await listRequests(db)).toHaveLength(50);
    await db.destroy();
  });

  test('keeps what is in it when it is opened again', async () => {
    const place = await databases.fresh(kind);
    const first = await openDatabase(place);
    const reference = await saveRequest(first, aSending());
    await first.destroy();
    const second = await openDatabase(place);
    expect(await listRequests(second)).toMatchObject([{ reference }]);
    await second.destroy();
  });

  test('tells its time as text that sorts, also before and after now', async () => {
    const db = await openDatabase(await databases.fresh(kind));
    const { before, now, after } = await db
      .selectNoFrom([
        timeIn(db, -90_500).as('before'),
        timeIn(db, 0).as('now'),
        timeIn(db, 6 * 3_600_000).as('after'),
      ])
      .executeTakeFirstOrThrow();
    expect(now).toBe(new Date(now).toISOString());
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
    expect(Math.abs(Date.parse(now) - Date.parse(before) - 90_500)).toBeLessThanOrEqual(10);
    expect(Math.abs(Date.parse(after) - Date.parse(now) - 6 * 3_600_000)).toBeLessThanOrEqual(10);
    await db.destroy();
  });
});

test('SQLite is durable, in a folder that others may not read', async () => {
  const { folder } = await databases.fresh('SQLite');
  const inside = join(folder, 'data');
  const db = await openDatabase({ folder: inside });
  expect(statSync(inside).mode & 0o077).toBe(0);
  const pragma = (name: string): Promise<unknown> =>
    db.executeQuery({ ...db.selectNoFrom([]).compile(), sql: `pragma ${name}`, parameters: [] });
  expect(await pragma('journal_mode')).toMatchObject({ rows: [{ journal_mode: 'wal' }] });
  expect(await pragma('synchronous')).toMatchObject({ rows: [{ synchronous: 2 }] });
  expect(await pragma('foreign_keys')).toMatchObject({ rows: [{ foreign_keys: 1 }] });
  await db.destroy();
});

test('one that cannot be opened says which setting to look at', async () => {
  const { folder } = await databases.fresh('SQLite');
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'help-desk.sqlite'), 'not a database at all, but a longer text');
  await expect(openDatabase({ folder: join(folder, 'file', 'x') })).rejects.toThrow(/DATA_FOLDER/);
  await expect(openDatabase({ folder })).rejects.toThrow(
    /help-desk\.sqlite is damaged.*backup into DATA_FOLDER.*not a database/,
  );
  const databaseUrl = 'postgres://desk:secret@127.0.0.1:9/desk';
  const refused = openDatabase({ folder, databaseUrl });
  await expect(refused).rejects.toThrow(/DATABASE_URL.*ECONNREFUSED/);
  await expect(refused).rejects.not.toThrow(/secret/);
});
