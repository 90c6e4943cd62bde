// `npm run backup -- <file>`: copies all that is stored into one file, while the service runs.
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { isPostgres } from '../service/storage/database.ts';
import { UsageError, withStoredData } from './stored-data.ts';

const USAGE = `npm run backup -- <file>   copies all that is stored to a new file, also while the service runs
To put it back, stop the service, empty DATA_FOLDER and move the file there as help-desk.sqlite.`;

await withStoredData(async (db) => {
  const [file, more] = process.argv.slice(2);
  if (!file || more !== undefined || file.startsWith('-')) throw new UsageError(USAGE);
  if (isPostgres(db)) throw new UsageError('The data is in PostgreSQL: back it up with pg_dump.');
  if (existsSync(file)) throw new UsageError(`${file} is there already. Name another one.`);
  // For the eyes of whoever runs the command.
  process.umask(0o077);
  await sql`vacuum into ${file}`.execute(db);
  console.log(`All that is stored is copied to ${file}.`);
});
