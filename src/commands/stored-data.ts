import { existsSync } from 'node:fs';
import { openDatabase, type Database } from '../service/storage/database.ts';
import { readSettings } from '../service/settings.ts';

/** What a command is told when it is not used as it can be: shown without the stack. */
export class UsageError extends Error {}

/**
 * Hands a command the database that the service's settings name, and ends the program with 1 and one
 * sentence when something is wrong.
 */
export async function withStoredData(use: (db: Database) => Promise<void>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    const { DATABASE_URL: databaseUrl, DATA_FOLDER: folder } = readSettings(process.env);
    if (databaseUrl === undefined && !existsSync(folder))
      throw new UsageError(
        `There is no folder "${folder}": the service makes it when it starts for the first time. Set DATA_FOLDER or DATABASE_URL as the service has it.`,
      );
    const db = await openDatabase({ databaseUrl, folder });
    try {
      await use(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Who reads an export, such as `head`, has read enough: no error, and nobody is there to write to. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
