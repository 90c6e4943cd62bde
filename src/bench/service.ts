// `npm run bench:service`: posts requests to the service at rising rates, with SQLite and with PostgreSQL.
import { existsSync } from 'node:fs';
import { openDatabase, type DatabasePlace } from '../service/storage/database.ts';
import { kinds, testDatabases } from '../service/storage/database-tests.ts';
import { openLoop } from './service/load.ts';
import { postRequest } from './service/post-request.ts';
import { startServing } from './service/serving.ts';
import { serviceTable, type Measured } from './service/service-table.ts';

const SITE = 'dist';
const RATES = [50, 100, 200, 400, 800];
const SECONDS = 5;
/** The first requests find nothing compiled and no connection open: they are sent, and not measured. */
const WARM_UP = { perSecond: 20, seconds: 2 };

const rates = process.argv.slice(2).map(Number);
if (rates.some((rate) => !(rate > 0)))
  throw new Error('Usage: node src/bench/service.ts [requests per second …]');
if (!existsSync(SITE)) throw new Error('There is no built site. Run npm run build first.');

const databases = testDatabases();
const measured: Measured[] = [];
try {
  for (const database of kinds) await measure(database, await databases.fresh(database));
} finally {
  await databases.stop();
}
console.log(serviceTable(measured));
process.exit();

async function measure(database: string, place: DatabasePlace): Promise<void> {
  const service = await startServing(SITE, place);
  const send = (): Promise<string | undefined> => postRequest(service.port);
  let acknowledged = (await openLoop(WARM_UP.perSecond, WARM_UP.seconds, send)).milliseconds.length;
  for (const perSecond of rates.length > 0 ? rates : RATES) {
    console.error(`${database}: ${perSecond} requests per second`);
    service.memory();
    const result = await openLoop(perSecond, SECONDS, send);
    acknowledged += result.milliseconds.length;
    measured.push({ database, perSecond, ...result, memory: service.memory() });
  }
  const stored = await countStored(place);
  await service.stop();
  if (stored < acknowledged)
    throw new Error(`${acknowledged} requests were acknowledged, and ${stored} are stored.`);
  console.error(`${database}: ${acknowledged} acknowledged, ${stored} stored`);
}

async function countStored(place: DatabasePlace): Promise<number> {
  const db = await openDatabase(place);
  const { stored } = await db
    .selectFrom('requests')
    .select((all) => all.fn.countAll<number | string>().as('stored'))
    .executeTakeFirstOrThrow();
  await db.destroy();
  return Number(stored);
}
