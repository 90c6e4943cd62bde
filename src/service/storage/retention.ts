import { reasonOf, type Database } from './database.ts';
import { emptyLog } from './sqlite.ts';
import { forgetVisits } from './visits.ts';

export interface RetentionSettings {
  readonly KEEP_REQUESTS_DAYS: number;
  /** Also for questions without a hit. */
  readonly KEEP_REACTIONS_DAYS: number;
}

export interface Deleted {
  readonly requests: number;
  readonly reactions: number;
  readonly misses: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Deletes what was kept for as long as the settings say, with attachments and mails, and says how much that was. */
export async function deleteExpired(
  db: Database,
  now: Date,
  settings: RetentionSettings,
): Promise<Deleted> {
  const before = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  const requests = await db
    .deleteFrom('requests')
    .where('received_at', '<', before(settings.KEEP_REQUESTS_DAYS))
    .executeTakeFirst();
  const reactions = await db
    .deleteFrom('reactions')
    .where('at', '<', before(settings.KEEP_REACTIONS_DAYS))
    .executeTakeFirst();
  const misses = await db
    .deleteFrom('misses')
    .where('day', '<', before(settings.KEEP_REACTIONS_DAYS).slice(0, 10))
    .executeTakeFirst();
  await forgetVisits(db, now);
  // In an hour again: readers of the site do not wait for who reads the database.
  await emptyLog(db, 0);
  return {
    requests: Number(requests.numDeletedRows),
    reactions: Number(reactions.numDeletedRows),
    misses: Number(misses.numDeletedRows),
  };
}

/** Deletes what has expired now and every hour, until stopped. */
export function startRetention(
  db: Database,
  settings: RetentionSettings,
): { stop(): Promise<void> } {
  const run = (): Promise<unknown> =>
    deleteExpired(db, new Date(), settings).catch((error: unknown) =>
      console.error(`What has expired could not be deleted: ${reasonOf(error)}`),
    );
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, HOUR_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
