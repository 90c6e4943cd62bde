// `npm run report`: what readers thought of the articles, and what they asked without finding anything.
import { parseArgs } from 'node:util';
import { listMisses } from '../service/storage/misses.ts';
import { countReactions } from '../service/storage/reactions.ts';
import { articleReports, missesTable, reactionsTable } from './report-table.ts';
import { UsageError, withStoredData } from './stored-data.ts';

const USAGE = `npm run report                   prints reactions and questions without a hit
npm run report -- --days 30      of the last 30 days
npm run -s report -- --json      as JSON`;
const DAY_MS = 86_400_000;
/** After a year there are thousands, and nobody would see the first. */
const SHOWN = 50;

await withStoredData(async (db) => {
  const { days, json } = read(process.argv.slice(2));
  const since = days === undefined ? undefined : new Date(Date.now() - days * DAY_MS);
  const reactions = articleReports(await countReactions(db, since));
  const misses = await listMisses(db, since);
  if (json) return console.log(JSON.stringify({ since, reactions, misses }, undefined, 2));
  const when = days === undefined ? '' : ` in the last ${days} days`;
  console.log(`Did this answer your question?${when}\n`);
  print(reactions, reactionsTable, 'Nobody has said so yet.');
  console.log(`\nSearches without a hit${when}\n`);
  print(misses, missesTable, 'There are none.');
});

/** The first of a list, which is where there is most to do. */
function print<T>(all: readonly T[], table: (some: readonly T[]) => string, none: string): void {
  console.log(all.length > 0 ? table(all.slice(0, SHOWN)) : none);
  if (all.length > SHOWN) console.log(`and ${all.length - SHOWN} more: all are in the JSON.`);
}

function read(args: string[]): { readonly days: number | undefined; readonly json: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { days: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const days = values.days === undefined ? undefined : Number(values.days);
    if (days === undefined || (Number.isInteger(days) && days > 0 && days < 100_000))
      return { days, json: values.json };
  } catch {
    // Something else was written than what there is: said below.
  }
  throw new UsageError(USAGE);
}
