import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { sql, SqliteAdapter, SqliteDialect, type Kysely, type SqliteDatabase } from 'kysely';
import type { Tables } from './tables.ts';

/** How long one process waits for another that writes. */
const BUSY_MS = 15_000;

/** Kysely's SQLite over Node's own `node:sqlite`, with migrations in a transaction, which SQLite can. */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(file: string) {
    super({ database: () => openFile(file) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Empties the write-ahead log into the file. Until it is written over, what was deleted would stand in both: while the
 * service runs, for weeks. Does nothing in a database that is none of SQLite.
 * @param waitMs for how long it waits for others that read, such as a backup. This process does nothing else meanwhile;
 * where they read for longer, the log is not emptied.
 */
export async function emptyLog(db: Kysely<Tables>, waitMs: number): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  await db.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = ${sql.lit(waitMs)}`.execute(connection);
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(connection);
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(BUSY_MS)}`.execute(connection);
    }
  });
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

async function openFile(file: string): Promise<SqliteDatabase> {
  const sqlite = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  await useWriteAheadLog(sqlite);
  // FULL: what was answered with "stored" survives a power cut. secure_delete: what is deleted is overwritten.
  sqlite.exec('pragma synchronous = full; pragma secure_delete = on');
  return {
    close: () => sqlite.close(),
    prepare(query) {
      const statement = sqlite.prepare(asSqliteNeeds(query, sqlite));
      const values = (parameters: readonly unknown[]): SQLInputValue[] =>
        parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

function asSqliteNeeds(query: string, { isTransaction }: DatabaseSync): string {
  // A transaction that reads and then writes would fail at once when another process wrote in between.
  if (query === 'begin') return 'begin immediate';
  // On a full disk SQLite has ended it by itself: to end it again would be an error that hides the first.
  return query === 'rollback' && !isTransaction ? 'select 1' : query;
}

/** SQLite does not wait by itself when several processes turn the log on at once. */
async function useWriteAheadLog(sqlite: DatabaseSync): Promise<void> {
  for (const end = Date.now() + BUSY_MS; ; await wait(20)) {
    try {
      sqlite.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
  }
}

/** SQLITE_BUSY: another program is writing. */
export function isBusy(error: unknown): boolean {
  return resultOf(error) === 5;
}

/** SQLITE_CORRUPT or SQLITE_NOTADB: the file is not what SQLite left. */
export function isDamaged(error: unknown): boolean {
  return [11, 26].includes(resultOf(error));
}

/** SQLite's result, of whose kinds the lowest byte tells. */
function resultOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}
