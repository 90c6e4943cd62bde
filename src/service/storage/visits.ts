import { createHmac, randomBytes } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** How long a count runs before it begins again, in minutes. */
export const VISIT_MINUTES = 10;

/**
 * Counts a visit of an address and says how many there were in this window of ten minutes, this one included;
 * the same for all processes on one database. The address is kept only as a hash under a key that is thrown
 * away with the day (UTC), after which nobody can tell whose it was.
 * @param purpose what is counted apart, such as `requests`
 */
export async function countVisit(
  db: Database,
  address: string,
  now: Date,
  purpose = 'requests',
): Promise<number> {
  const secret = await secretOf(db, now.toISOString().slice(0, 10));
  const key = createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(`${purpose}\n${household(address)}`)
    .digest('hex');
  const windowMs = VISIT_MINUTES * 60_000;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs).toISOString();
  const { count } = await db
    .insertInto('visits')
    .values({ key, window_start: windowStart, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_start']).doUpdateSet({ count: sql`visits.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** Deletes the keys of past days and the counts made with them. */
export async function forgetVisits(db: Database, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  await db.deleteFrom('secrets').where('day', '<', today).execute();
  await db.deleteFrom('visits').where('window_start', '<', today).execute();
}

async function secretOf(db: Database, day: string): Promise<string> {
  const kept = (): Promise<{ secret: string } | undefined> =>
    db.selectFrom('secrets').select('secret').where('day', '=', day).executeTakeFirst();
  const today = await kept();
  if (today) return today.secret;
  await forgetVisits(db, new Date(day));
  const secret = randomBytes(32).toString('hex');
  await db
    .insertInto('secrets')
    .values({ day, secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another process may have been first: its secret is everybody's.
  return (await kept())?.secret ?? secret;
}

/** Who is counted as one: an IPv4 address, or the first 64 bits of an IPv6 address, which one household has whole. */
export function household(address: string): string {
  const plain = address.split('%')[0] ?? '';
  if (isIP(plain) !== 6) return plain;
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  // The parser writes the last 32 bits in hexadecimal and all in lower case.
  const host = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const [before = '', after] = host.split('::');
  const head = before.split(':').filter((group) => group !== '');
  const tail = (after ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
