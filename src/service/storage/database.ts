import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresAdapter, PostgresDialect, sql, type RawBuilder } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations/all.ts';
import { isBusy, isDamaged, NodeSqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

export interface DatabasePlace {
  /** PostgreSQL; without it SQLite in `folder`. */
  readonly databaseUrl?: string | undefined;
  readonly folder: string;
}

/**
 * Opens the database and brings its tables up to date; several processes may do so at once. Close it with `destroy()`.
 * @throws if it cannot be reached or written, naming the setting to look at.
 */
export async function openDatabase({ databaseUrl, folder }: DatabasePlace): Promise<Database> {
  const db = new Kysely<Tables>({
    dialect: databaseUrl === undefined ? sqliteIn(folder) : postgresAt(databaseUrl),
  });
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  const place =
    databaseUrl === undefined
      ? sqliteAdvice(error, folder)
      : 'PostgreSQL. Look at DATABASE_URL and at whether the server runs';
  throw new Error(`The database cannot be opened: ${place}. (${reasonOf(error)})`, {
    cause: error,
  });
}

function sqliteAdvice(error: unknown, folder: string): string {
  const file = join(folder, 'help-desk.sqlite');
  if (isDamaged(error))
    return `${file} is damaged. Move it away, and put a backup into DATA_FOLDER or begin anew`;
  if (isBusy(error))
    return `another program has locked ${file}. End it, or set DATA_FOLDER to another folder`;
  return `SQLite in the folder ${folder}. Set DATA_FOLDER to a folder that this process may write`;
}

function sqliteIn(folder: string): NodeSqliteDialect {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Error(
      `The folder ${folder} cannot be made. Set DATA_FOLDER to one that this process may write.`,
      { cause },
    );
  }
  return new NodeSqliteDialect(join(folder, 'help-desk.sqlite'));
}

function postgresAt(connectionString: string): PostgresDialect {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 15_000, keepAlive: true });
  // A connection that breaks while nobody uses it must not end the process: the pool opens another.
  pool.on('error', (error) => {
    if (!pool.ending) console.error(`PostgreSQL: ${reasonOf(error)}`);
  });
  return new PostgresDialect({ pool });
}

/** One line about an error, for logs: also of those whose message is empty, as when no address of a host answers. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof AggregateError && error.message === '' ? error.errors[0] : error;
  const text = inner instanceof Error ? inner.message : String(inner);
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 500);
}

export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * The time in so many milliseconds, by the clock of the database: processes on several machines have
 * several clocks, and hold mails against each other.
 */
export function timeIn(db: Database, milliseconds: number): RawBuilder<string> {
  const seconds = (milliseconds / 1000).toFixed(3);
  return isPostgres(db)
    ? sql<string>`to_char((now() + ${`${seconds} seconds`}::interval) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`;
}
